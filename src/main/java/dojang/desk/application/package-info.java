/** Reads; changes nothing but the log. */
@NullMarked
package dojang.desk.application;

import org.jspecify.annotations.NullMarked;
