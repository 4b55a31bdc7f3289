package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import id.go.bekasikota.ppid.text.Quoted;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The channels of the units of a body by date (daftar kanal pengumuman unit), PERKI 1/2021 Pasal 24 ayat (3). Where a body gives its
 * channels, a publication names which one it stood on. Immutable and thread-safe.
 */
public final class UnitChannels {
    private static final UnitChannels NONE = new UnitChannels(Map.of());

    private final Map<String, UnitChannel> byCode;

    private UnitChannels(Map<String, UnitChannel> byCode) {
        this.byCode = byCode;
    }

    /** {@return the channels of a body that did not give them} */
    public static UnitChannels none() {
        return NONE;
    }

    /**
     * {@return the channels of a body, in this order}
     *
     * @param channels the channels, each code once
     * @throws PpidException if a code stands twice
     */
    public static UnitChannels of(Collection<UnitChannel> channels) {
        Given.value(channels, "channels");
        Map<String, UnitChannel> byCode = new LinkedHashMap<>();
        for (UnitChannel channel : channels) {
            if (byCode.put(channel.code(), channel) != null) {
                throw new PpidException(
                        "the channel " + Quoted.of(channel.code()) + " stands twice (expected each code once)");
            }
        }
        return new UnitChannels(byCode);
    }

    /**
     * Reads the channels of a body.
     *
     * <p>Columns, separated by tabs: {@code code}, the unit (the code of one that exists on the first day), {@code kind} (a code of
     * {@link PublicationChannel}), {@code place}, {@code from} and {@code until} ({@code yyyy-MM-dd}; blank while it exists).
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param units the units of the body
     * @return the channels in file order
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the file is malformed; the message names the place
     */
    public static UnitChannels read(InputStream in, String name, Units units) {
        TsvTable table = TsvTable.read(in, name, "code", "unit", "kind", "place", "from", "until");
        List<UnitChannel> channels = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            UnitChannel channel = channel(table, row);
            if (!units.existsOn(channel.unit(), channel.from())) {
                throw table.fault(row, "unit", "is no unit on " + channel.from() + " (expected one that exists then)");
            }
            if (channels.stream().anyMatch(other -> other.code().equals(channel.code()))) {
                throw table.fault(row, "code", "stands twice (expected each code once)");
            }
            channels.add(channel);
        }
        return of(channels);
    }

    private static UnitChannel channel(TsvTable table, TsvTable.Row row) {
        PublicationChannel kind = Coded.find(PublicationChannel.class, table.cell(row, "kind"))
                .orElseThrow(() -> table.fault(row, "kind", "is no kind of channel"));
        LocalDate from =
                date(table, row, "from").orElseThrow(() -> table.fault(row, "from", "is blank (expected yyyy-MM-dd)"));
        try {
            return new UnitChannel(
                    table.cell(row, "code"),
                    table.cell(row, "unit"),
                    kind,
                    table.cell(row, "place"),
                    from,
                    date(table, row, "until"));
        } catch (PpidException e) {
            throw table.fault(row, "place", "does not fit: " + e.getMessage());
        }
    }

    private static Optional<LocalDate> date(TsvTable table, TsvTable.Row row, String column) {
        String cell = table.cell(row, column);
        Optional<LocalDate> date = IsoDates.date(cell);
        if (date.isEmpty() && !cell.isEmpty()) {
            throw table.fault(row, column, "is no date (expected yyyy-MM-dd)");
        }
        return date;
    }

    /** {@return whether the body gave none} */
    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /**
     * Finds a channel by its code.
     *
     * @param code its code
     * @return the channel; empty where there is none
     */
    public Optional<UnitChannel> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return the channels of a unit on a day, an unmodifiable list in order}
     *
     * @param unit the code of the unit
     * @param day the day
     */
    public List<UnitChannel> of(String unit, LocalDate day) {
        return byCode.values().stream()
                .filter(channel -> channel.unit().equals(unit) && channel.existsOn(day))
                .toList();
    }

    /** Whether a publication names a channel of its kind that exists on its day; always where the body gave none. */
    boolean fit(Publication publication) {
        return isEmpty()
                || publication
                        .at()
                        .flatMap(this::find)
                        .filter(channel ->
                                channel.kind() == publication.channel() && channel.existsOn(publication.date()))
                        .isPresent();
    }

    @Override
    public String toString() {
        return "UnitChannels" + byCode.keySet();
    }
}
