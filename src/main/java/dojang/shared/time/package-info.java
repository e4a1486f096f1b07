/** The one place that reads the clock. */
@NullMarked
package dojang.shared.time;

import org.jspecify.annotations.NullMarked;
