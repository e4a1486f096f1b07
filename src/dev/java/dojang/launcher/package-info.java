/** Starts the whole product on one machine: a real MariaDB, Payara Micro, the demo. Never in an archive. */
@NullMarked
package dojang.launcher;

import org.jspecify.annotations.NullMarked;
