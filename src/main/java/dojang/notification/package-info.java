/** Tells people in the page and by mail what waits for them; hears of acts and is called by nobody. */
@NullMarked
package dojang.notification;

import org.jspecify.annotations.NullMarked;
