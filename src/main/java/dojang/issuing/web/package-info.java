/** The pages of issuing. */
@NullMarked
package dojang.issuing.web;

import org.jspecify.annotations.NullMarked;
