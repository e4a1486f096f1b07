/** Tables of drafts, frozen sections and files. */
@NullMarked
package dojang.drafting.persistence;

import org.jspecify.annotations.NullMarked;
