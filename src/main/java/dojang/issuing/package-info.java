/** Approved texts leave the house: what is to be sent, and to whom. */
@NullMarked
package dojang.issuing;

import org.jspecify.annotations.NullMarked;
