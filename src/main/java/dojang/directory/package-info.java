/** Units, posts, people, absences and acting orders: plain record keeping; may use audit, security and shared. */
@NullMarked
package dojang.directory;

import org.jspecify.annotations.NullMarked;
