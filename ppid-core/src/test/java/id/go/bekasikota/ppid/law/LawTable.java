package id.go.bekasikota.ppid.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LAW.md as data: the rows of each regulation and the rows of the open questions, read strictly.
 *
 * <p>A cell of the third column is {@code not modelled: reason}, {@code term: names} for a definition, or names, which may be
 * followed by {@code ; note}. Names stand in back-quotes with commas between them.
 */
record LawTable(List<Row> rows, List<Question> questions) {
    private static final String ARTICLES = "| article | subject | held by | proved by |";
    private static final String QUESTIONS = "| question | reading | held by | proved by |";
    private static final String RULE = "|---|---|---|---|";
    private static final String NOT_MODELLED = "not modelled: ";
    private static final String TERM = "term: ";
    private static final Pattern NAMES = Pattern.compile("`[^`]+`(?:, `[^`]+`)*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. .+");

    enum Kind {
        HELD,
        TERM,
        NOT_MODELLED
    }

    /** What the third and fourth column say. */
    record Claim(Kind kind, List<String> types, List<String> tests) {}

    record Row(LawPlace place, Claim claim) {}

    /** A row of the open questions; {@code reading} is {@code default: words} for the default. */
    record Question(int number, String reading, Claim claim) {}

    LawTable {
        rows = List.copyOf(rows);
        questions = List.copyOf(questions);
    }

    /** The row that covers a place most closely. */
    Optional<Row> rowOf(LawPlace place) {
        return rows.stream()
                .filter(row -> row.place().covers(place))
                .max(Comparator.comparingInt(row -> row.place().steps().size()));
    }

    static LawTable parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        String section = "";
        String header = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                section = line.substring("## ".length());
            }
            if (!line.startsWith("|")) {
                header = "";
            } else if (header.isEmpty()) {
                header = header(line, i + 1 < lines.size() ? lines.get(i + 1) : "");
                i++;
            } else if (header.equals(ARTICLES)) {
                rows.add(row(section, cells(line)));
            } else {
                questions.add(question(cells(line)));
            }
        }
        return new LawTable(rows, questions);
    }

    private static String header(String line, String rule) {
        if (!rule.equals(RULE) || !(line.equals(ARTICLES) || line.equals(QUESTIONS))) {
            throw new PpidException(
                    "\"" + line + "\" begins no table (expected \"" + ARTICLES + "\" or \"" + QUESTIONS + "\")");
        }
        return line;
    }

    private static List<String> cells(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 6 || cells.subList(1, 5).contains("")) {
            throw new PpidException("\"" + line + "\" is no row (expected four cells, none empty)");
        }
        return cells.subList(1, 5);
    }

    private static Row row(String section, List<String> cells) {
        String article = cells.get(0).startsWith("Lampiran") ? cells.get(0) : "Pasal " + cells.get(0);
        LawPlace place = LawPlace.parse(Regulation.namedIn(section).shortName() + " " + article);
        return new Row(place, claim(cells.get(2), cells.get(3)));
    }

    private static Question question(List<String> cells) {
        Matcher number = NUMBERED.matcher(cells.get(0));
        if (!number.matches()) {
            throw new PpidException("\"" + cells.get(0) + "\" has no number (expected for example 1. who may ask)");
        }
        return new Question(Integer.parseInt(number.group(1)), cells.get(1), claim(cells.get(2), cells.get(3)));
    }

    private static Claim claim(String held, String proved) {
        List<String> tests = proved.equals("-") ? List.of() : names(proved);
        if (held.startsWith(NOT_MODELLED)) {
            return new Claim(Kind.NOT_MODELLED, List.of(), tests);
        }
        Kind kind = held.startsWith(TERM) ? Kind.TERM : Kind.HELD;
        String names = kind == Kind.TERM ? held.substring(TERM.length()) : held;
        int note = names.indexOf("; ");
        return new Claim(kind, names(note < 0 ? names : names.substring(0, note)), tests);
    }

    private static List<String> names(String cell) {
        if (!NAMES.matcher(cell).matches()) {
            throw new PpidException("\"" + cell + "\" lists no names (expected for example `Dispute`, `Court`)");
        }
        return Arrays.stream(cell.split(", ", -1))
                .map(name -> name.substring(1, name.length() - 1))
                .toList();
    }
}
