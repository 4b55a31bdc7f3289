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
 * The files of one run (berkas keluaran): written each beside its target, put in place all together by {@link #place}, and
 * final once {@link #settle} is called. Closing before that makes the folder what it was.
 */
final class PendingOutputs implements Closeable {
    private final Path folder;
    private final RunJournal journal;
    private final Map<String, ReplacingFile> files = new LinkedHashMap<>();
    private boolean settled;

    PendingOutputs(Path folder) {
        this.folder = folder;
        this.journal = RunJournal.begin(folder);
    }

    /** The id of this run. */
    String run() {
        return journal.run();
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
     * {@code report.json} finds everything else new beside it, so it comes last. All of them are complete before the first
     * is put in place, so that a full disk changes nothing.
     */
    void place(Set<ReportFormat> formats) throws IOException {
        for (ReplacingFile file : files.values()) {
            file.finish();
        }
        String last = ReportFormat.JSON.file();
        for (Map.Entry<String, ReplacingFile> file : files.entrySet()) {
            if (!file.getKey().equals(last)) {
                place(file.getValue());
            }
        }
        removeOthers(formats);
        if (files.containsKey(last)) {
            place(files.get(last));
        }
    }

    private void place(ReplacingFile file) throws IOException {
        if (file.isBeside()) {
            journal.changes(file.target());
        }
        file.commit();
    }

    private void removeOthers(Set<ReportFormat> formats) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Path report = folder.resolve(format.file());
            if (!formats.contains(format) && Files.isRegularFile(report)) {
                journal.changes(report);
                Files.delete(report);
            }
        }
    }

    /** Makes final what was put in place. */
    void settle() throws IOException {
        settled = true;
        journal.settle();
    }

    @Override
    public void close() throws IOException {
        if (settled) {
            return;
        }
        try {
            journal.restore();
        } finally {
            for (ReplacingFile file : files.values()) {
                file.close();
            }
        }
    }
}
