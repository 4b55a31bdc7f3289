package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** One of the figures that the statement of a report groups cases for. */
interface Figure {
    /** How SQL groups the cases. */
    Grouping grouping();

    /** Counts a group; says whether it could. */
    boolean count(Group group, TallyBuilder builder);

    /**
     * A grouping of rows.
     *
     * @param unit the column of the unit, or {@link #NONE}
     * @param number all else that cases of a group have in common, as one number, or {@link #NONE}: PostgreSQL only counts in
     *     parallel where it takes the groups for few, and it takes several expressions for many
     * @param grounds the column of the grounds, or {@link #NONE}
     * @param rows the table, {@code c}, and the condition
     */
    record Grouping(String unit, String number, String grounds, String rows) {
        static final String NONE = "NULL";

        /** The columns with the names of the result. */
        String columns() {
            return each((column, name) -> column + " AS " + name);
        }

        /** The names of the result, over a query of the columns. */
        String names() {
            return each((column, name) -> column.equals(NONE) ? NONE + " AS " + name : name);
        }

        private String each(BinaryOperator<String> said) {
            return said.apply(unit, "unit_key") + ", " + said.apply(number, "number_of_group") + ", "
                    + said.apply(grounds, "grounds");
        }

        /** The names by which the rows are grouped. */
        List<String> keys() {
            return Stream.of(names().split(", "))
                    .filter(name -> !name.startsWith(NONE))
                    .toList();
        }
    }

    /** A row of the result. */
    record Group(Optional<String> unit, int number, String grounds, long cases) {}

    /** A code of a column as the ordinal of its constant plus one, 0 where there is none. */
    static String ordinal(String column, Coded... constants) {
        StringBuilder sql = new StringBuilder("CASE ").append(column);
        for (int i = 0; i < constants.length; i++) {
            sql.append(" WHEN '").append(constants[i].code()).append("' THEN ").append(i + 1);
        }
        return sql.append(" ELSE 0 END").toString();
    }
}
