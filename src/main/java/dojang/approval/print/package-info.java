/** What leaves the screen: the approval sheet on paper. */
@NullMarked
package dojang.approval.print;

import org.jspecify.annotations.NullMarked;
