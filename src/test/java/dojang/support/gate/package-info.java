/** Where the minutes of a build go; writes {@code target/gate.csv} and prints the table. */
@NullMarked
package dojang.support.gate;

import org.jspecify.annotations.NullMarked;
