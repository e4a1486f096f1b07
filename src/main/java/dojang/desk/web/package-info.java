/** The pages of inbox and case. */
@NullMarked
package dojang.desk.web;

import org.jspecify.annotations.NullMarked;
