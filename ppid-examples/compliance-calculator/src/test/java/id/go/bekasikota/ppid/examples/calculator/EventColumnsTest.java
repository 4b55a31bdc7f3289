package id.go.bekasikota.ppid.examples.calculator;

import static id.go.bekasikota.ppid.examples.calculator.InProcess.due;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.table.CsvHeader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the columns of the input go. */
class EventColumnsTest {
    private static final int OWN = 7;

    private static List<String> others(String... names) {
        List<String> all = List.of(new EventColumns(new CsvHeader(1, ',', List.of(names))).names());
        assertThat(all)
                .startsWith("id", "rule", "trigger_date", "due_date", "elapsed_from_trigger")
                .doesNotHaveDuplicates();
        return all.subList(OWN, all.size());
    }

    @Test
    void otherColumnsFollowInInputOrder() {
        assertThat(others("z", "trigger_date", "a", "id", "trigger_time", "rule", "m"))
                .containsExactly("z", "a", "trigger_time", "m");
    }

    @Test
    void aNameThatIsTakenIsPrefixedAgainIfNeedBe() {
        assertThat(others("id", "rule", "trigger_date", "error", "due_date"))
                .containsExactly("in_error", "in_due_date");
        assertThat(others("id", "rule", "trigger_date", "in_error", "error"))
                .containsExactly("in_error", "in_in_error");
        assertThat(others("id", "rule", "trigger_date", "error", "in_error"))
                .containsExactly("in_error", "in_in_error");
    }

    @Test
    void outputFedBackAsInputKeepsBothResults() {
        Outcome first = due(List.of("id,rule,trigger_date", "1,request.reply,2025-03-26"));
        Outcome second = InProcess.run(first.bytes(), "due", "--in", "-", "--collective-leave", "working");

        assertThat(second.rows().get(0))
                .containsEntry("due_date", "2025-04-11")
                .containsEntry("in_due_date", "2025-04-21");
    }

    @Test
    void columnsWithoutANameAreLeftOutWithAWarning() {
        Outcome outcome = due(List.of("id,rule,trigger_date,,b,", "1,request.reply,2025-03-26,x,y,z"))
                .endsWith(0);

        assertThat(outcome.out()).doesNotContain("x", "z").contains(",b\r\n", ",y\r\n");
        assertThat(outcome.err()).isEqualTo("warning: 2 columns without a name ignored\n");
    }
}
