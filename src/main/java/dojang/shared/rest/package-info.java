/** What every resource needs of a request, of an answer and of a refusal. */
@NullMarked
package dojang.shared.rest;

import org.jspecify.annotations.NullMarked;
