/** The directory's entities. */
@NullMarked
package dojang.directory.persistence;

import org.jspecify.annotations.NullMarked;
