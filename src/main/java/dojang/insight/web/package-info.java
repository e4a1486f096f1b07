/** The head's dashboard, the auditor's history and verification. */
@NullMarked
package dojang.insight.web;

import org.jspecify.annotations.NullMarked;
