/** Small values that two or more features use: typed ids, digests, the actor's context, the planned chain. Pure Java. */
@NullMarked
package dojang.shared.model;

import org.jspecify.annotations.NullMarked;
