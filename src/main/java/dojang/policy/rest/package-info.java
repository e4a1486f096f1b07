/** The hatch to the rule book: its rules as sentences, and what they would make of facets. */
@NullMarked
package dojang.policy.rest;

import org.jspecify.annotations.NullMarked;
