/** What tests of several features share. */
@NullMarked
package dojang.support;

import org.jspecify.annotations.NullMarked;
