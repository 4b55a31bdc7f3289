package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.examples.console.ExitCodes;
import id.go.bekasikota.ppid.examples.console.Failures;
import id.go.bekasikota.ppid.examples.console.ReaderGoneException;
import id.go.bekasikota.ppid.examples.console.StandardOutput;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The streams of the program: when warnings are printed, and which failure of standard output is none. */
class ConsoleTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(OutputStream out) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, InProcess.CLOCK);
        console.speak(Language.ENGLISH);
        return console;
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Standard output that is a file, or a pipe where {@code piped} says so. */
    private static StandardOutput refusing(String reason, boolean piped) {
        return new StandardOutput(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                },
                () -> piped);
    }

    @Test
    void warningsWaitUntilTheEnd() {
        Console console = console(OutputStream.nullOutputStream());
        console.warn(new BilingualText("satu", "one"));
        assertThat(err()).isEmpty();

        assertThat(console.finish(ExitCodes.REJECTED)).isEqualTo(3);

        assertThat(err()).isEqualTo("warning: one\n");
    }

    @Test
    void aFailureIsOneLineWithoutWarnings() {
        Console console = console(OutputStream.nullOutputStream());
        console.warn(new BilingualText("satu", "one"));
        console.error("baris\r\ndua – é");

        assertThat(console.finish(ExitCodes.UNUSABLE)).isEqualTo(2);

        assertThat(err()).isEqualTo("error: baris  dua – é\n");
    }

    @Test
    void aReaderThatIsGoneIsNoFailure() {
        Console console = console(refusing("Broken pipe", false));
        console.warn(new BilingualText("satu", "one"));

        assertThatThrownBy(() -> console.print("x\n")).isInstanceOf(ReaderGoneException.class);
        assertThat(ComplianceCalculator.run(console, "compare", "--received=2025-03-26"))
                .isZero();
        assertThat(ComplianceCalculator.run(console, "--help")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatIsGoneIsKnownByThePipeWhereTheSystemSpeaksAnotherLanguage() {
        assertThatThrownBy(() -> refusing("Pipa rusak", true).write(1)).isInstanceOf(ReaderGoneException.class);
    }

    @Test
    void aFullDiskIsAFailure() {
        Console full = console(refusing("No space left on device", false));

        assertThat(ComplianceCalculator.run(full, "compare", "--received=2025-03-26", "--lang=en"))
                .isEqualTo(2);

        assertThat(err()).isEqualTo("error: standard output: cannot be written: the disk is full\n");
    }

    @Test
    void tooLittleMemoryIsOneLine() {
        assertThat(Failures.report(console(OutputStream.nullOutputStream()), new OutOfMemoryError()))
                .isEqualTo(2);
        assertThat(err())
                .isEqualTo("error: the input needs more memory than this process has (give it more with -Xmx)\n");
    }

    @Test
    void theUnexpectedIsOneLineToo() {
        int exit = Failures.report(console(OutputStream.nullOutputStream()), new IllegalStateException("a\nb"));

        assertThat(exit).isEqualTo(2);
        assertThat(err()).isEqualTo("error: unexpected IllegalStateException: a b\n");
    }
}
