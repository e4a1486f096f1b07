/** The pack's row. */
@NullMarked
package dojang.policy.persistence;

import org.jspecify.annotations.NullMarked;
