/** The rows of form versions. */
@NullMarked
package dojang.paper.persistence;

import org.jspecify.annotations.NullMarked;
