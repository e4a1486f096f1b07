/** The rule book as data: delegation table, chain rules, versions; may use shared. */
@NullMarked
package dojang.policy;

import org.jspecify.annotations.NullMarked;
