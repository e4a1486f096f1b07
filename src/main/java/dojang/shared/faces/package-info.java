/** What every page uses: words, language, errors, records in EL. */
@NullMarked
package dojang.shared.faces;

import org.jspecify.annotations.NullMarked;
