/** What every resource needs of a request and of a refusal. */
@NullMarked
package dojang.shared.rest;

import org.jspecify.annotations.NullMarked;
