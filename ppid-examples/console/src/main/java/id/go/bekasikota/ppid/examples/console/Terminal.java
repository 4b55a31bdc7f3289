package id.go.bekasikota.ppid.examples.console;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
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
 * What the program writes to besides files (terminal): UTF-8 whatever the platform's charset, and warnings that wait until
 * it is known how the program ends. Not thread-safe.
 */
public class Terminal {
    private final OutputStream out;
    private final PrintStream err;
    private final List<BilingualText> warnings = new ArrayList<>();
    private Language language = Language.INDONESIAN;

    /**
     * Writes to two streams.
     *
     * @param out for the answer
     * @param err for warnings and failures
     */
    public Terminal(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /**
     * Returns the terminal of this process.
     *
     * @return standard output and standard error
     */
    public static Terminal ofProcess() {
        return new Terminal(StandardOutput.ofProcess(), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Returns the stream for the answer.
     *
     * @return bytes as they are
     */
    public final OutputStream out() {
        return out;
    }

    /**
     * Returns a writer for the answer.
     *
     * @return a writer in UTF-8, which the parser of the command line prints its help to
     */
    public final PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /**
     * Prints whole lines; nothing where there is nothing to say.
     *
     * @param lines the lines with their ends
     */
    public final void print(String lines) {
        try {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Chooses the language of what is said from now on.
     *
     * @param spoken the language
     */
    public final void speak(Language spoken) {
        language = spoken;
    }

    /** {@return the language of what is said} */
    public final Language language() {
        return language;
    }

    /**
     * Warns of something when the program ends.
     *
     * @param warning one line
     */
    public final void warn(BilingualText warning) {
        warnings.add(warning);
    }

    /** Forgets the warnings: whoever no longer reads the answer needs no remarks about it. */
    public final void hush() {
        warnings.clear();
    }

    /**
     * Says why the program fails.
     *
     * @param problem one line
     */
    public final void error(String problem) {
        line("error: " + problem);
    }

    /**
     * Prints the warnings, unless the program failed: then the one line that says why must not drown in them.
     *
     * @param exitCode how the program ends
     * @return the same
     */
    public final int finish(int exitCode) {
        if (exitCode != ExitCodes.UNUSABLE) {
            warnings.forEach(warning -> line("warning: " + warning.in(language)));
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
