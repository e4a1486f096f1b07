/** Handovers and what went along with a post. */
@NullMarked
package dojang.people.persistence;

import org.jspecify.annotations.NullMarked;
