/** The pages on which a text is written. */
@NullMarked
package dojang.drafting.web;

import org.jspecify.annotations.NullMarked;
