/** The bell, the list of notices and each person's wishes. */
@NullMarked
package dojang.notification.web;

import org.jspecify.annotations.NullMarked;
