package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.text.Quoted;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Map;

/** Why a file system refused, in words (alasan): an exception's own message is often just a path, or an errno's text. */
final class FileReasons {
    private static final Map<String, String> BY_KIND = Map.of(
            "NoSuchFileException", "no-folder",
            "AccessDeniedException", "denied",
            "NotDirectoryException", "not-folder",
            "FileAlreadyExistsException", "in-the-way",
            "FileSystemLoopException", "loop",
            "NotLinkException", "loop");
    /** What the C library says, by a part of it. */
    private static final Map<String, String> BY_MESSAGE = Map.ofEntries(
            Map.entry("no space left", "full"),
            Map.entry("not enough space", "full"),
            Map.entry("quota exceeded", "quota"),
            Map.entry("file too large", "too-large"),
            Map.entry("read-only file system", "read-only"),
            Map.entry("file name too long", "too-long-name"),
            Map.entry("too many levels of symbolic links", "loop"),
            Map.entry("text file busy", "busy"),
            Map.entry("device or resource busy", "busy"),
            Map.entry("used by another process", "busy"),
            Map.entry("permission denied", "denied"),
            Map.entry("operation not permitted", "denied"),
            Map.entry("too many open files", "too-many-files"),
            Map.entry("bad file descriptor", "closed"),
            Map.entry("stream closed", "closed"),
            Map.entry("not a directory", "not-folder"));

    private FileReasons() {}

    static BilingualText of(IOException e) {
        String kind = e.getClass().getSimpleName();
        String known = BY_KIND.get(kind);
        if (known != null) {
            return TableTexts.of(known);
        }
        String message = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String said = message == null ? kind : Quoted.line(message);
        String lower = said.toLowerCase(Locale.ROOT);
        return BY_MESSAGE.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey()))
                .findFirst()
                .map(entry -> TableTexts.of(entry.getValue()))
                .orElseGet(() -> new BilingualText(said, said));
    }
}
