/** The pages about people and posts. */
@NullMarked
package dojang.people.web;

import org.jspecify.annotations.NullMarked;
