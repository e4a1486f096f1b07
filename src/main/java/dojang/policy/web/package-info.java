/** The counter of the rule book: pages on which one reads rules and asks them. */
@NullMarked
package dojang.policy.web;

import org.jspecify.annotations.NullMarked;
