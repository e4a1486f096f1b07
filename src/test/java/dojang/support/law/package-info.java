/** Which ids of the domain document are proved by which tests; writes {@code target/coverage-of-the-law.html}. */
@NullMarked
package dojang.support.law;

import org.jspecify.annotations.NullMarked;
