package id.go.bekasikota.ppid.examples.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program writes to besides files (konsol): UTF-8 whatever the platform's charset, and warnings that wait until
 * it is known how the program ends. Not thread-safe.
 */
final class Console {
    private final OutputStream out;
    private final PrintStream err;
    private final List<String> warnings = new ArrayList<>();

    Console(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    static Console ofProcess() {
        return new Console(StandardOutput.ofProcess(), new FileOutputStream(FileDescriptor.err));
    }

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    void print(String text) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    void error(String problem) {
        line("error: " + problem);
    }

    /** Prints the warnings, unless the program failed: then the one line that says why must not drown in them. */
    int finish(int exitCode) {
        if (exitCode != ExitCodes.UNUSABLE) {
            warnings.forEach(warning -> line("warning: " + warning));
        }
        return exitCode;
    }

    private void line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        err.print(line.append('\n'));
        err.flush();
    }
}
