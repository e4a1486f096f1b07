/** Numbers with their definitions; may use approval, directory and shared. */
@NullMarked
package dojang.insight;

import org.jspecify.annotations.NullMarked;
