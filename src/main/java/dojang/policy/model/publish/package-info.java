/** Whether every chain a pack can build can also be walked to its end. Pure Java. */
@NullMarked
package dojang.policy.model.publish;

import org.jspecify.annotations.NullMarked;
