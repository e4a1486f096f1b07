/** The counter: backing beans of inbox, draft and case pages. */
@NullMarked
package dojang.approval.web;

import org.jspecify.annotations.NullMarked;
