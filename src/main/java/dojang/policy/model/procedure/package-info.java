/** What an agency decides about time, tolerance and what survives a new version. Pure Java. */
@NullMarked
package dojang.policy.model.procedure;

import org.jspecify.annotations.NullMarked;
