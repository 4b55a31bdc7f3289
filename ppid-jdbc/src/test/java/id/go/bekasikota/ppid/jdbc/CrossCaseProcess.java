package id.go.bekasikota.ppid.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.contract.CrossCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** One of several processes whose threads act on few cases that rest on each other. Prints what was kept. */
final class CrossCaseProcess {
    /** What the lines that tell what was kept begin with. */
    static final String KEPT = "kept ";

    private static final int THREADS = 16;

    private CrossCaseProcess() {}

    /** Starts it: address, user, password, acts that each thread tries, seed. */
    public static void main(String[] arguments) throws Exception {
        int each = Integer.parseInt(arguments[3]);
        int seed = Integer.parseInt(arguments[4]);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setPassword(arguments[2]);
        config.setMaximumPoolSize(THREADS);
        config.setConnectionTimeout(60_000);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            CrossCases cases = CrossCases.in(JdbcStorage.owning(pool));
            List<Future<List<CrossCases.Kept>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = seed + 10_000 * (thread + 1);
                running.add(threads.submit(() -> tried(cases, new Random(number), number, each)));
            }
            for (Future<List<CrossCases.Kept>> future : running) {
                future.get().forEach(kept -> System.out.println(KEPT + kept.line()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<CrossCases.Kept> tried(CrossCases cases, Random random, int number, int each) {
        return IntStream.range(0, each)
                .mapToObj(i -> CrossCases.any(random, number + i))
                .flatMap(act -> cases.tried(act).stream())
                .toList();
    }
}
