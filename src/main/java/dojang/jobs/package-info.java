/** Work that returns every few seconds and is done by one node at a time. */
@NullMarked
package dojang.jobs;

import org.jspecify.annotations.NullMarked;
