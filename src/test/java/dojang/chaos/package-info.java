/** What the product is worth when its processes are killed in the middle of work. */
@NullMarked
package dojang.chaos;

import org.jspecify.annotations.NullMarked;
