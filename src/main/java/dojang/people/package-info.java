/** Who stands in for whom: absences, acting orders, handovers, and the import of the directory. */
@NullMarked
package dojang.people;

import org.jspecify.annotations.NullMarked;
