/** Commands for an operator: create the databases, migrate, first day. Plain Java, no server. */
@NullMarked
package dojang.setup;

import org.jspecify.annotations.NullMarked;
