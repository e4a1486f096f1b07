/** Loads a pack, keeps its versions and answers with a planned chain. */
@NullMarked
package dojang.policy.application;

import org.jspecify.annotations.NullMarked;
