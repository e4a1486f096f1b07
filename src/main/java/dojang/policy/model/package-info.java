/** Facets, conditions, rules and the chain they build. Pure Java. */
@NullMarked
package dojang.policy.model;

import org.jspecify.annotations.NullMarked;
