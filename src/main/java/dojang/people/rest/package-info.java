/** The same acts over HTTP. */
@NullMarked
package dojang.people.rest;

import org.jspecify.annotations.NullMarked;
