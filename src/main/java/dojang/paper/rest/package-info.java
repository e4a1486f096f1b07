/** Forms over HTTP. */
@NullMarked
package dojang.paper.rest;

import org.jspecify.annotations.NullMarked;
