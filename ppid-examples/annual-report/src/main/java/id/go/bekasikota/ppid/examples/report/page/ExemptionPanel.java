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

    static Panel of(ExemptionSection exemptions) {
        Counted letters = Counted.of(exemptions.byLetter(), ExemptionPanel::letter);
        return new Panel(
                "Alasan pengecualian",
                "Pasal 17 UU 14/2008, atas permintaan yang ditolak seluruhnya atau sebagian. Satu permintaan dapat"
                        + " didasarkan pada beberapa alasan dan dihitung sekali per huruf dan sekali per angka.",
                letters.chart("exemptions", "Permintaan yang ditolak menurut huruf Pasal 17", BarChart.Direction.ROWS),
                table(exemptions));
    }

    /** Each letter, followed by its numbered items where they were named. */
    private static DataTable table(ExemptionSection exemptions) {
        DataTable.Builder table = DataTable.of("Pasal 17", "Jumlah");
        exemptions.byLetter().forEach((letter, count) -> {
            table.row(letter(letter) + " – " + Labels.of("exemption", letter), count);
            Map<String, Long> items = items(letter, exemptions.byGround());
            if (!items.keySet().equals(Set.of(letter))) {
                items.forEach((ground, cited) -> table.row("· " + item(letter, ground), cited));
            }
        });
        return table.build();
    }

    private static Map<String, Long> items(String letter, Map<String, Long> byGround) {
        Map<String, Long> items = new TreeMap<>(byGround);
        items.keySet().removeIf(ground -> !ExemptionGround.of(ground).letter().equals(letter));
        return items;
    }

    private static String letter(String code) {
        return "huruf " + code.substring(code.indexOf('.') + 1);
    }

    private static String item(String letter, String ground) {
        return ground.equals(letter) ? "tanpa angka" : "angka " + ground.substring(letter.length() + 1);
    }
}
