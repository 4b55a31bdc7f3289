package id.go.bekasikota.ppid.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README says to send, as the shell would read it. */
final class ReadmeCalls {
    private static final String YEAR = "$(date +%Y)";
    private static final Pattern CALL =
            Pattern.compile("^curl '?localhost:8080([^\\s']+)'?(?: -H '([^']+)' -d '([^']+)')?$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("^number=(\\S+)$", Pattern.MULTILINE);
    private static final Pattern ELSEWHERE = Pattern.compile("\\((\\.\\./[^)#]+)#what-to-send\\)");

    private final String readme;

    ReadmeCalls(int year) throws IOException {
        String own = Files.readString(Path.of("README.md"));
        Matcher elsewhere = ELSEWHERE.matcher(own);
        String found = elsewhere.find() ? Files.readString(Path.of(elsewhere.group(1))) : own;
        this.readme = found.replace(YEAR, Integer.toString(year));
    }

    /** A request: where there is a text to send, it is posted. */
    record Call(String path, Optional<String> json) {}

    List<Call> all() {
        return CALL.matcher(readme).results().map(this::call).toList();
    }

    /** The number that the first request of the year is said to get. */
    String number() {
        Matcher number = NUMBER.matcher(readme);
        assertThat(number.find()).as(readme).isTrue();
        return number.group(1);
    }

    private Call call(MatchResult found) {
        Optional<String> json = Optional.ofNullable(found.group(3));
        json.ifPresent(text -> assertThat(found.group(2)).isEqualTo("Content-Type: application/json"));
        return new Call(found.group(1).replace("$number", number()), json);
    }
}
