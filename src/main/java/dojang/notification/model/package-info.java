/** Who is told what, and when mail may go out. Pure Java. */
@NullMarked
package dojang.notification.model;

import org.jspecify.annotations.NullMarked;
