package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.Outcome;
import java.time.YearMonth;
import java.util.function.IntFunction;
import java.util.function.ObjLongConsumer;

/** Counters of what a row says by its codes (penghitung kode), one number each. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RowCounters {
    private static final int CODES = 64;
    private static final int MONTHS = 10_000 * 12;

    private final long[] channels = new long[CODES];
    private final long[] requesters = new long[CODES];
    private final long[] categories = new long[CODES];
    private final long[] months = new long[MONTHS];
    private final long[] grounds = new long[CODES];
    private final long[] letters = new long[CODES];
    private final long[] objectionGrounds = new long[CODES];
    /** By ground: the first ground of its letter. */
    private final int[] letterOf = new int[CODES];

    private final ByDay monthOf;
    private long withoutGround;
    private long disputes;

    RowCounters(Coverage coverage) {
        monthOf = new ByDay(coverage, day -> day.getYear() * 12 + day.getMonthValue() - 1);
        ExemptionGround[] all = ExemptionGround.values();
        for (int i = 0; i < all.length; i++) {
            boolean begins = i == 0 || !all[i].letter().equals(all[i - 1].letter());
            letterOf[i] = begins ? i : letterOf[i - 1];
        }
    }

    /** Counts a request received in the period. */
    void received(RegisterRow row, int day) {
        channels[row.codes().one(RegisterColumn.KANAL)]++;
        requesters[row.codes().one(RegisterColumn.JENIS_PEMOHON)]++;
        if (row.has(RegisterColumn.KATEGORI_INFORMASI)) {
            categories[row.codes().one(RegisterColumn.KATEGORI_INFORMASI)]++;
        }
        months[monthOf.of(day)]++;
    }

    /** Counts a request that was withheld in whole or in part in the period: once per ground and once per letter. */
    void withheld(int outcome, long cited) {
        long lettersCited = 0;
        for (int i = 0; cited >>> i != 0; i++) {
            if (((cited >>> i) & 1) == 1) {
                grounds[i]++;
                lettersCited |= 1L << letterOf[i];
            }
        }
        each(lettersCited, letters);
        if (cited == 0 && outcome == Outcome.REFUSED.ordinal()) {
            withoutGround++;
        }
    }

    /** Counts an objection received in the period, once per ground. */
    void objected(long named) {
        each(named, objectionGrounds);
    }

    void dispute() {
        disputes++;
    }

    private static void each(long bits, long[] counts) {
        for (int i = 0; bits >>> i != 0; i++) {
            counts[i] += (bits >>> i) & 1;
        }
    }

    void into(TallyBuilder tally) {
        tell(channels, RowWords.CHANNELS::code, tally::channel);
        tell(requesters, RowWords.REQUESTERS::code, tally::requesterType);
        tell(categories, RowWords.CATEGORIES::code, tally::category);
        tell(months, month -> YearMonth.of(month / 12, month % 12 + 1), tally::month);
        tell(grounds, RowWords.GROUNDS::code, tally::exemptionGround);
        tell(letters, ground -> RowWords.GROUNDS.code(ground).letter(), tally::exemptionLetter);
        tell(objectionGrounds, RowWords.OBJECTION_GROUNDS::code, tally::objectionGround);
        if (withoutGround > 0) {
            tally.refusedWithoutGround(withoutGround);
        }
        tally.disputes(disputes);
    }

    private static <T> void tell(long[] counts, IntFunction<T> keys, ObjLongConsumer<T> into) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                into.accept(keys.apply(i), counts[i]);
            }
        }
    }
}
