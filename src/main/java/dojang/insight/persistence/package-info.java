@NullMarked
package dojang.insight.persistence;

import org.jspecify.annotations.NullMarked;
