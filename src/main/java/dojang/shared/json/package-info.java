/** Reads the JSON files an operator may change, strictly: every mistake is refused with its file, place and reason. */
@NullMarked
package dojang.shared.json;

import org.jspecify.annotations.NullMarked;
