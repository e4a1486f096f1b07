/** Reads the form files once and hands them out. */
@NullMarked
package dojang.paper.application;

import org.jspecify.annotations.NullMarked;
