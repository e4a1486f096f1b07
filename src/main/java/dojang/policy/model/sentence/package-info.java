/** Rules as sentences in Korean and English. Pure Java. */
@NullMarked
package dojang.policy.model.sentence;

import org.jspecify.annotations.NullMarked;
