/** Insert-only tables; no update and no delete exists. */
@NullMarked
package dojang.audit.persistence;

import org.jspecify.annotations.NullMarked;
