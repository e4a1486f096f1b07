/** What people read of cases: inbox, case page, sheet, several at once, figures. */
@NullMarked
package dojang.desk;

import org.jspecify.annotations.NullMarked;
