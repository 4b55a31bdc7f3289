package id.go.bekasikota.ppid.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Databases with the tables and nothing in them, made once and emptied for the next who asks, since tables are dear to make. */
final class EmptiedDatabases {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");
    private static final int USED_AT_ONCE = 4;
    private static final Map<Databases, EmptiedDatabases> ALL = new EnumMap<>(Databases.class);

    private final List<DataSource> made = new ArrayList<>();
    private int given;

    private EmptiedDatabases() {}

    /** An empty database, while three that were given before go on being used. */
    static DataSource of(Databases database) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(database, key -> new EmptiedDatabases()).next(database);
        }
    }

    private DataSource next(Databases database) {
        int index = given++ % USED_AT_ONCE;
        if (index == made.size()) {
            DataSource fresh = database.empty();
            Schema.of(fresh).migrate();
            made.add(pool(fresh));
        } else {
            List<String> tables = new ArrayList<>(tables(database));
            Collections.reverse(tables);
            Jdbi.create(made.get(index))
                    .useTransaction(handle -> tables.forEach(table -> handle.execute("DELETE FROM " + table)));
        }
        return made.get(index);
    }

    /** A pool that whoever gets it cannot close, as JUnit does with what a test is given. */
    private static DataSource pool(DataSource dataSource) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(20);
        HikariDataSource pool = new HikariDataSource(config);
        return (DataSource) Proxy.newProxyInstance(
                EmptiedDatabases.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The tables of the schema, those that others refer to before them. */
    static List<String> tables(Databases database) {
        return SchemaFile.all(Dialect.valueOf(database.name())).stream()
                .flatMap(file -> file.statements().stream())
                .map(TABLE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
