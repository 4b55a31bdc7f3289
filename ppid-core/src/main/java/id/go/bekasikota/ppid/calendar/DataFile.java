package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TableTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A file of days off on its way in. */
final class DataFile {
    private DataFile() {}

    /** Opens a file and turns what the system says of it into one sentence. */
    static <T> T open(Path file, Function<InputStream, T> reader) {
        if (Files.isDirectory(file)) {
            throw new UnreadableInputException(file.toString(), TableTexts.isFolder());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.noFile());
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), TableTexts.unreadable(ReplacingFile.reason(e)));
        }
    }
}
