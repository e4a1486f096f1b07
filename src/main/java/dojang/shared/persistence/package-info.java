/** Converters every feature needs. */
@NullMarked
package dojang.shared.persistence;

import org.jspecify.annotations.NullMarked;
