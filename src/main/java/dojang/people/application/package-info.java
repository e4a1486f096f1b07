/** The doors: each asks the rules of the directory, changes it and puts the answer on record, in one transaction. */
@NullMarked
package dojang.people.application;

import org.jspecify.annotations.NullMarked;
