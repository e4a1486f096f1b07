/** The approval sheet on paper. */
@NullMarked
package dojang.desk.print;

import org.jspecify.annotations.NullMarked;
