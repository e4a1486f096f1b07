/** Forms as typed data and the contents people type into them. Pure Java. */
@NullMarked
package dojang.paper.model;

import org.jspecify.annotations.NullMarked;
