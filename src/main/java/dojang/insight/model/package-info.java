@NullMarked
package dojang.insight.model;

import org.jspecify.annotations.NullMarked;
