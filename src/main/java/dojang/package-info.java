/** The root holds the REST path and nothing else, ever. */
@NullMarked
package dojang;

import org.jspecify.annotations.NullMarked;
