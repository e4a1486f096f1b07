/** Entry bytes, checkpoints, signed notes, verification. Pure Java. */
@NullMarked
package dojang.audit.model;

import org.jspecify.annotations.NullMarked;
