package id.go.bekasikota.ppid.monitoring;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;
import java.util.Optional;

/**
 * One unit in the monitoring sheet (baris lembar monitoring), with what it took over from units that are no more.
 *
 * @param unit the code of the unit
 * @param name its name
 * @param feed what it owes PPID Utama; empty for the seat of PPID Utama itself
 * @param list how fresh its entries in the public list are
 * @param exempt what it holds that is exempt
 * @param requests its requests
 * @param channels the codes of the channels through which it publishes; none where it has none, or the body did not give them
 */
@JsonForm
public record SheetRow(
        @Holds(CODE) String unit,
        @Holds(CODE) String name,
        Optional<FeedDuty> feed,
        ListFigures list,
        ExemptFigures exempt,
        RequestFigures requests,
        @Holds(CODE) List<String> channels) {

    /** {@inheritDoc} */
    public SheetRow {
        Given.value(channels, "channels");
        channels = List.copyOf(channels);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
