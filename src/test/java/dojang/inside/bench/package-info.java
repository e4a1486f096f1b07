/** Decisions through the front door beside the same writes by hand-written JDBC. */
@NullMarked
package dojang.inside.bench;

import org.jspecify.annotations.NullMarked;
