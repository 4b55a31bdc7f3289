/**
 * What the example programs share (konsol): output in UTF-8 on any platform, one line for a failure, exit codes.
 *
 * <p>No part of the library; a host has its own.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.console;

import org.jspecify.annotations.NullMarked;
