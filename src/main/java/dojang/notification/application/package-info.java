/** Writes notices in the transaction of the act, lists them, and sends them by mail. */
@NullMarked
package dojang.notification.application;

import org.jspecify.annotations.NullMarked;
