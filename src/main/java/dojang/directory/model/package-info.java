/** Who sits where on a day, answered from one immutable picture of the directory. Pure Java. */
@NullMarked
package dojang.directory.model;

import org.jspecify.annotations.NullMarked;
