/** What happened, provably; may use shared only. */
@NullMarked
package dojang.audit;

import org.jspecify.annotations.NullMarked;
