/** The demonstration: sample papers, people who act by themselves, a clock that can be set. In no production archive. */
@NullMarked
package dojang.dev;

import org.jspecify.annotations.NullMarked;
