/** What an agency decides about tolerance. Pure Java. */
@NullMarked
package dojang.policy.model.procedure;

import org.jspecify.annotations.NullMarked;
