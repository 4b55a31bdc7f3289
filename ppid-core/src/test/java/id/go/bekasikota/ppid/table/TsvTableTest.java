package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TsvTableTest {

    private static TsvTable read(String content, String... required) {
        return TsvTable.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "data.tsv", required);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable reading) {
        return assertThatThrownBy(reading).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void cellsAreFoundByColumnTrimmedAndWithTheirLine() {
        TsvTable table = read("\ufeffb\t a \n\n x \t\u00a0y\r\n \t \nz\t\n", "a", "b");

        assertThat(table.rows()).extracting(TsvTable.Row::line).containsExactly(3L, 5L);
        assertThat(table.cell(table.rows().get(0), "a")).isEqualTo("y");
        assertThat(table.cell(table.rows().get(0), "b")).isEqualTo("x");
        assertThat(table.cell(table.rows().get(1), "a")).isEmpty();
        assertThat(table.cell(table.rows().get(1), "tiada")).isEmpty();
    }

    @Test
    void anEmptyFileNamesTheColumnsExpected() {
        refused(() -> read("", "a", "b")).hasMessage("data.tsv: is empty (expected the columns a, b)");
        refused(() -> read(" \t\n", "a")).hasMessageContaining("empty");
    }

    @Test
    void aMissingColumnIsNamed() {
        refused(() -> read("a\tc\n1\t2\n", "a", "b")).hasMessage("data.tsv line 1: expected the column b once");
    }

    @Test
    void aColumnTwiceIsNamedWhetherRequiredOrNot() {
        refused(() -> read("a\ta\n", "a")).hasMessageContainingAll("data.tsv line 1:", "a", "once");
        refused(() -> read("a\tx\tx\n", "a")).hasMessageContainingAll("data.tsv line 1:", "x", "once");
        assertThat(read("a\t\t\n1\t2\t3\n", "a").rows()).hasSize(1);
    }

    @Test
    void aRowOfAnotherWidthIsNamed() {
        refused(() -> read("a\tb\n1\t2\n\n1\n", "a"))
                .hasMessage("data.tsv line 4: has 1 cells (expected 2, separated by tabs)");
        refused(() -> read("a\tb\n1\t2\t3\n", "a")).hasMessageContaining("data.tsv line 2: has 3 cells");
    }

    @Test
    void aFaultQuotesTheCell() {
        TsvTable table = read("a\n1\nx\n", "a");

        assertThat(table.fault(table.rows().get(1), "a", "is no number"))
                .hasMessage("data.tsv line 3: column a: \"x\" is no number");
    }

    @Test
    void aFileThatIsMissingBesideItsClassIsNamed() {
        refused(() -> TsvTable.beside(TsvTableTest.class, "tiada.tsv", "a")).hasMessageContaining("tiada.tsv");
    }

    @Test
    void rowsCannotBeChanged() {
        assertThatThrownBy(() -> read("a\n1\n", "a").rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(new TsvTable.Row(1, List.of("x")).cells()).containsExactly("x");
    }
}
