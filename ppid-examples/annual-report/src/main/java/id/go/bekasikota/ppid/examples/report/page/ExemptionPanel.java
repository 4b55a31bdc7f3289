package id.go.bekasikota.ppid.examples.report.page;

import id.go.bekasikota.ppid.examples.report.chart.BarChart;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.report.ExemptionSection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The part of the page about what was withheld and why (bagian pengecualian). */
final class ExemptionPanel {
    private ExemptionPanel() {}

    static Panel of(PageWords words, ExemptionSection exemptions) {
        Counted letters = Counted.of(words, exemptions.byLetter(), code -> letter(words, code));
        return new Panel(
                words.say("exemptions"),
                words.say("exemptions.note"),
                letters.chart(words.say("exemptions.chart"), BarChart.Direction.ROWS),
                table(words, exemptions));
    }

    /** Each letter, followed by its numbered items where they were named. */
    private static DataTable table(PageWords words, ExemptionSection exemptions) {
        DataTable.Builder table = DataTable.of(words, words.say("article-17"), words.say("count"));
        exemptions.byLetter().forEach((letter, count) -> {
            table.row(letter(words, letter) + " – " + words.label("exemption", letter), count);
            Map<String, Long> items = items(letter, exemptions.byGround());
            if (!items.keySet().equals(Set.of(letter))) {
                items.forEach((ground, cited) -> table.row("· " + item(words, letter, ground), cited));
            }
        });
        return table.build();
    }

    private static Map<String, Long> items(String letter, Map<String, Long> byGround) {
        Map<String, Long> items = new TreeMap<>(byGround);
        items.keySet().removeIf(ground -> !ExemptionGround.of(ground).letter().equals(letter));
        return items;
    }

    private static String letter(PageWords words, String code) {
        return words.say("letter", code.substring(code.indexOf('.') + 1));
    }

    private static String item(PageWords words, String letter, String ground) {
        return ground.equals(letter) ? words.say("no-item") : words.say("item", ground.substring(letter.length() + 1));
    }
}
