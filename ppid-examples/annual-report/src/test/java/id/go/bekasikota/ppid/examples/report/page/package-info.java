/** Tests of the page. */
@NullMarked
package id.go.bekasikota.ppid.examples.report.page;

import org.jspecify.annotations.NullMarked;
