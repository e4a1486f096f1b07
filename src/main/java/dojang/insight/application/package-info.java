/** Definitions first, numbers from them. */
@NullMarked
package dojang.insight.application;

import org.jspecify.annotations.NullMarked;
