/** What every feature may use and nothing that knows a feature. */
@NullMarked
package dojang.shared;

import org.jspecify.annotations.NullMarked;
