/** Rules of sign-in that need no server: which password is good, how long to wait, which paths are ours. Pure Java. */
@NullMarked
package dojang.security.model;

import org.jspecify.annotations.NullMarked;
