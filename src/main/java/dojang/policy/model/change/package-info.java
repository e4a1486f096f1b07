/** A change of the rule book on its way from its author to a second person. */
@NullMarked
package dojang.policy.model.change;

import org.jspecify.annotations.NullMarked;
