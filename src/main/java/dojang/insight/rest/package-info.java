@NullMarked
package dojang.insight.rest;

import org.jspecify.annotations.NullMarked;
