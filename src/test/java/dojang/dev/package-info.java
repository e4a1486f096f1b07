/** The demonstration itself. */
@NullMarked
package dojang.dev;

import org.jspecify.annotations.NullMarked;
