/** Append inside a transaction, seal, verify, read. */
@NullMarked
package dojang.audit.application;

import org.jspecify.annotations.NullMarked;
