/** Sign-in and the person on whose behalf a thread works; may use audit and shared. */
@NullMarked
package dojang.security;

import org.jspecify.annotations.NullMarked;
