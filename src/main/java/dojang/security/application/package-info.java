/** Identity store, password hashes, the caller. */
@NullMarked
package dojang.security.application;

import org.jspecify.annotations.NullMarked;
