/** Cases, inbox and acts over HTTP. */
@NullMarked
package dojang.desk.rest;

import org.jspecify.annotations.NullMarked;
