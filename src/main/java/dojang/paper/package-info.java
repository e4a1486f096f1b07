/** What the forms hold: fields, sections, checks and facets, all read from form files; may use policy and shared. */
@NullMarked
package dojang.paper;

import org.jspecify.annotations.NullMarked;
