package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.table.ReplacingFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The files of one run while they are written (berkas keluaran), each beside its target; {@link #commit} puts all of them
 * in place, closing without it leaves the folder as it was.
 */
final class PendingOutputs implements Closeable {
    private final Path folder;
    private final Map<String, ReplacingFile> files = new LinkedHashMap<>();

    PendingOutputs(Path folder) {
        this.folder = folder;
    }

    OutputStream begin(String name) {
        ReplacingFile file = ReplacingFile.of(folder.resolve(name));
        files.put(name, file);
        return file.stream();
    }

    void write(String name, String text) throws IOException {
        begin(name).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts the files in place and takes away the reports of an earlier run that were not asked for. Whoever sees a new
     * {@code report.json} finds everything else new beside it, so it comes last.
     */
    void commit(Set<ReportFormat> formats) throws IOException {
        String last = ReportFormat.JSON.file();
        for (Map.Entry<String, ReplacingFile> file : files.entrySet()) {
            if (!file.getKey().equals(last)) {
                file.getValue().commit();
            }
        }
        removeOthers(formats);
        if (files.containsKey(last)) {
            files.get(last).commit();
        }
    }

    private void removeOthers(Set<ReportFormat> formats) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Path report = folder.resolve(format.file());
            if (!formats.contains(format) && !Files.isDirectory(report)) {
                Files.deleteIfExists(report);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (ReplacingFile file : files.values()) {
            file.close();
        }
    }
}
