/** Questions to the directory, and its import. */
@NullMarked
package dojang.directory.application;

import org.jspecify.annotations.NullMarked;
