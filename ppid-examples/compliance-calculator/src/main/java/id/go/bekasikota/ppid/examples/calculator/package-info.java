/**
 * The compliance calculator (kalkulator kepatuhan): statutory deadlines on the command line.
 *
 * <p>{@link id.go.bekasikota.ppid.examples.calculator.ComplianceCalculator} is the program. Each subcommand is one class;
 * the law, the calendar and the counting are the library's, and this package only reads arguments and files, asks the
 * library and writes what it answers.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.calculator;

import org.jspecify.annotations.NullMarked;
