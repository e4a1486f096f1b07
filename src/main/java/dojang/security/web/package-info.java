/** The sign-in page and the mechanism behind it. */
@NullMarked
package dojang.security.web;

import org.jspecify.annotations.NullMarked;
