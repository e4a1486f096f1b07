/** How a case passes its desks. Knows nothing of what the papers are about; may use policy, paper, directory, audit, security and shared. */
@NullMarked
package dojang.approval;

import org.jspecify.annotations.NullMarked;
