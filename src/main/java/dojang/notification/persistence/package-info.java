/** The table of notices, which is the outbox of the mail too. */
@NullMarked
package dojang.notification.persistence;

import org.jspecify.annotations.NullMarked;
