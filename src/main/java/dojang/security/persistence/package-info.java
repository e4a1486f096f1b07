/** What people sign in with: the only place that reads and writes password hashes. */
@NullMarked
package dojang.security.persistence;

import org.jspecify.annotations.NullMarked;
