package id.go.bekasikota.ppid.examples.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The address of an H2 database (alamat basis data H2) as the driver wants it. */
final class H2Address {
    /** Room for pages in KiB in the smallest heap that a large register fits in. */
    private static final long LEAST_CACHE = 32_768;

    /** The pages may take a quarter of a larger heap: a long transaction looks at each page that it changed again. */
    private static final long SMALL_HEAP = 256 * 1024;

    /**
     * Beside the room for pages: milliseconds for giving back on closing what a long transaction left in the file. Another register of
     * 500,000 rows leaves less than twice what remains.
     */
    private static final List<String> SETTINGS = List.of("MAX_COMPACT_TIME=3000", "TRACE_LEVEL_FILE=0");

    private static final String FILE = "file:";
    private static final List<String> ELSEWHERE =
            List.of("mem:", "tcp:", "ssl:", "zip:", "nio", "split:", "classpath:");

    private H2Address() {}

    /** Where the files of an embedded database stand, without their endings; empty where it has none of its own. */
    static Optional<Path> place(DatabaseAddress address) {
        String part = address.isH2() ? parts(address.url())[0] : "~";
        return isElsewhere(part) || place(part).startsWith("~")
                ? Optional.empty()
                : Optional.of(Path.of(place(part)).toAbsolutePath());
    }

    private static String[] parts(String url) {
        return url.substring(DatabaseAddress.H2.length()).split(";", 2);
    }

    private static String place(String part) {
        return part.startsWith(FILE) ? part.substring(FILE.length()) : part;
    }

    private static boolean isElsewhere(String part) {
        return ELSEWHERE.stream().anyMatch(part::startsWith);
    }

    /** The address with our settings, unless it brings its own, and with a whole path: H2 takes no relative one. */
    static String of(String url) {
        String[] parts = parts(url);
        String place = place(parts[0]);
        boolean elsewhere = isElsewhere(parts[0]);
        StringBuilder address = new StringBuilder(DatabaseAddress.H2);
        if (elsewhere || place.startsWith("~")) {
            address.append(parts[0]);
        } else {
            address.append(FILE).append(Path.of(place).toAbsolutePath());
        }
        String given = parts.length == 2 ? ";" + parts[1] : "";
        address.append(given);
        for (String setting : settings()) {
            String name = ";" + setting.substring(0, setting.indexOf('=') + 1);
            if (!elsewhere && !given.toUpperCase(Locale.ROOT).contains(name)) {
                address.append(';').append(setting);
            }
        }
        return address.toString();
    }

    private static List<String> settings() {
        long heap = Runtime.getRuntime().maxMemory() / 1024;
        long cache = Math.max(LEAST_CACHE, (heap - SMALL_HEAP) / 4);
        return Stream.concat(Stream.of("CACHE_SIZE=" + cache), SETTINGS.stream())
                .toList();
    }
}
