package id.go.bekasikota.ppid.examples.calculator;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program reads from and writes to besides files (konsol): UTF-8 whatever the platform's charset, and warnings
 * that wait until it is known how the program ends. Not thread-safe.
 */
final class Console {
    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final List<String> warnings = new ArrayList<>();

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                StandardOutput.ofProcess(),
                new FileOutputStream(FileDescriptor.err));
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /** Prints whole lines; nothing where there is nothing to say. */
    void print(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** Forgets the warnings: whoever no longer reads the answer needs no remarks about it. */
    void hush() {
        warnings.clear();
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
