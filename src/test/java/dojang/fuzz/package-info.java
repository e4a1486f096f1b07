/** What the interface answers to requests that no program would send on purpose. */
@NullMarked
package dojang.fuzz;

import org.jspecify.annotations.NullMarked;
