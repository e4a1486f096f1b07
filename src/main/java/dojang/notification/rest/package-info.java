/** A person's own notices and wishes over HTTP. */
@NullMarked
package dojang.notification.rest;

import org.jspecify.annotations.NullMarked;
