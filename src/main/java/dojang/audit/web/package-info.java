/** The trail and the verification report. */
@NullMarked
package dojang.audit.web;

import org.jspecify.annotations.NullMarked;
