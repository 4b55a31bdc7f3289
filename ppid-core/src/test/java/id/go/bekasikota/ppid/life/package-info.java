/** Whole lives of cases through the front door, act by random act. */
@NullMarked
package id.go.bekasikota.ppid.life;

import org.jspecify.annotations.NullMarked;
