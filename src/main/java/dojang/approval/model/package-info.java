/** The law: states, commands, decisions, events, refusals. Pure Java. */
@NullMarked
package dojang.approval.model;

import org.jspecify.annotations.NullMarked;
