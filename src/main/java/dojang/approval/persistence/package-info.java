/** The drawer: entities, locking and mapping. Seen by the application room only. */
@NullMarked
package dojang.approval.persistence;

import org.jspecify.annotations.NullMarked;
