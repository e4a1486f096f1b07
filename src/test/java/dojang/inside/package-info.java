/** What travels into the container with the tests. */
@NullMarked
package dojang.inside;

import org.jspecify.annotations.NullMarked;
