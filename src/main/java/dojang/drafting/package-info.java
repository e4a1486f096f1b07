/** Texts on their way to a submission: drafts, versions, previews, files, edits in place. */
@NullMarked
package dojang.drafting;

import org.jspecify.annotations.NullMarked;
