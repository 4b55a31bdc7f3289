package id.go.bekasikota.ppid.examples.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Standard error as a terminal (terminal galat): whether it is one, which {@link System#console} does not say, since that asks
 * the other two streams, and how wide it is.
 */
public final class ErrorTerminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final int USUAL_WIDTH = 80;

    private ErrorTerminal() {}

    /** {@return whether standard error is a terminal; on a system that does not say, it is none} */
    public static boolean isThere() {
        try {
            String device = STANDARD_ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** {@return how many columns it has; the usual 80 where it does not say} */
    public static int width() {
        try {
            Process asked = new ProcessBuilder("stty", "size")
                    .redirectInput(new File(STANDARD_ERROR.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!asked.waitFor(1, TimeUnit.SECONDS)) {
                asked.destroy();
                return USUAL_WIDTH;
            }
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = Integer.parseInt(said.substring(said.indexOf(' ') + 1));
            return columns > 0 ? columns : USUAL_WIDTH;
        } catch (IOException | NumberFormatException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
