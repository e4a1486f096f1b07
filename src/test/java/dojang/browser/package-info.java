/** The product in a real browser: whole stories, every page in both languages, widths and colour schemes. */
@NullMarked
package dojang.browser;

import org.jspecify.annotations.NullMarked;
