/** The hatch: the same acts over HTTP. */
@NullMarked
package dojang.approval.rest;

import org.jspecify.annotations.NullMarked;
