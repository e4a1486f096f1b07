/** What drafting answers over HTTP. */
@NullMarked
package dojang.drafting.rest;

import org.jspecify.annotations.NullMarked;
