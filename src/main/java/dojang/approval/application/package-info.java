/** The door through which a case changes, and the desk at which it is read. */
@NullMarked
package dojang.approval.application;

import org.jspecify.annotations.NullMarked;
