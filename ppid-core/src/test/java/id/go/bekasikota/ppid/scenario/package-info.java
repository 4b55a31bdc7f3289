/** Lives written from the texts of the law, each lived through the front door alone. */
@NullMarked
package id.go.bekasikota.ppid.scenario;

import org.jspecify.annotations.NullMarked;
