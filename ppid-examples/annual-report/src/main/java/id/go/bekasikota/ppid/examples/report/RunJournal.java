package id.go.bekasikota.ppid.examples.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a run is about to put in place (catatan jalan), written down first, so that the next run in the folder can restore or
 * complete what a killed one left. The file's name holds the run's id.
 */
final class RunJournal {
    private static final Pattern NAME = Pattern.compile("\\.ppid-run-([0-9a-f-]{36})\\.journal");
    private static final Pattern LEFT = Pattern.compile("\\.ppid-run-[0-9a-f-]{36}-\\d+\\.old(?:\\.part)?"
            + "|\\.ppid-[0-9a-f-]{36}-(?:report\\.\\w+|rejected\\.csv|findings\\.csv)\\.tmp"
            + "|\\.[0-9a-f-]{36}\\.tmp");

    private static final String OLD = "old";
    private static final String NEW = "new";
    private static final String END = ".";

    private final String run;
    private final Path file;
    private final List<Placement> placements = new ArrayList<>();

    private RunJournal(String run, Path file) {
        this.run = run;
        this.file = file;
    }

    static RunJournal begin(Path folder) {
        String run = UUID.randomUUID().toString();
        return new RunJournal(run, folder.resolve(".ppid-run-" + run + ".journal"));
    }

    /** The run's id. */
    String run() {
        return run;
    }

    /** Writes down that a place will change, and keeps what stands there. */
    void changes(Path target) throws IOException {
        Path backup = target.resolveSibling(".ppid-run-" + run + "-" + placements.size() + ".old");
        Files.writeString(
                file,
                String.join(" ", Files.exists(target) ? OLD : NEW, encoded(target), encoded(backup), END) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
        placements.add(Placement.of(target, backup));
    }

    /** Makes all places what they were, the last first. */
    void restore() throws IOException {
        IOException first = null;
        for (int i = placements.size() - 1; i >= 0; i--) {
            try {
                placements.get(i).restore();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first; // the journal stays, so that the next run tries again
        }
        Files.deleteIfExists(file);
    }

    /** Lets go of what stood there before; from now on nothing brings it back. */
    void settle() throws IOException {
        Files.deleteIfExists(file);
        for (Placement placement : placements) {
            placement.settle();
        }
    }

    /**
     * Finishes what killed runs left in a folder: what was committed is completed, all else is restored; then what is left
     * of them is taken away.
     *
     * @param committed whether the storage keeps what a run of an id wrote
     */
    static void recover(Path folder, Predicate<String> committed) throws IOException {
        for (Path left : matching(folder, NAME)) {
            RunJournal journal = read(left);
            if (committed.test(journal.run)) {
                journal.settle();
            } else {
                journal.restore();
            }
        }
        for (Path left : matching(folder, LEFT)) {
            Files.deleteIfExists(left);
        }
    }

    private static RunJournal read(Path file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        RunJournal journal = new RunJournal(name.matches() ? name.group(1) : "", file);
        for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
            String[] words = line.split(" ", -1);
            if (words.length == 4 && words[3].equals(END)) { // a torn last line changed nothing yet
                Optional<Path> backup = words[0].equals(OLD) ? Optional.of(decoded(words[2])) : Optional.empty();
                journal.placements.add(new Placement(decoded(words[1]), backup));
            }
        }
        return journal;
    }

    private static List<Path> matching(Path folder, Pattern names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            names.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        }
    }

    private static String encoded(Path path) {
        return Base64.getEncoder().encodeToString(path.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Path decoded(String text) {
        return Path.of(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
    }
}
