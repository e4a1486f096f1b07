/** The guard of the language: word lists, and what they find in a text that people will sign. Pure Java. */
@NullMarked
package dojang.policy.model.wording;

import org.jspecify.annotations.NullMarked;
