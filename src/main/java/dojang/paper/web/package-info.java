/** The page of forms. */
@NullMarked
package dojang.paper.web;

import org.jspecify.annotations.NullMarked;
