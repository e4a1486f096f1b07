/** One transaction each: drafts are opened, saved, frozen and submitted. */
@NullMarked
package dojang.drafting.application;

import org.jspecify.annotations.NullMarked;
