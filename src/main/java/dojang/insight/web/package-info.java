/** The head's dashboard. */
@NullMarked
package dojang.insight.web;

import org.jspecify.annotations.NullMarked;
