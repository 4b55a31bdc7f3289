package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.BilingualText;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What findings say of the dates involved (rincian temuan); the same dates come again and again, so that some thousand texts
 * are kept. Not thread-safe.
 */
final class FindingDetails {
    private static final int BITS = 14;
    private static final int MOST = 1 << (BITS - 1);
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final Detail none = new Detail("", NO_DAY, NO_DAY, new BilingualText("", ""));
    private final @Nullable Detail[] kept = new @Nullable Detail[1 << BITS];
    private int size;

    /** Nothing to add. */
    Detail none() {
        return none;
    }

    Detail of(String what, int when) {
        return of(what, when, NO_DAY);
    }

    Detail of(String what, int when, int last) {
        int slot = (((when * 31 + last) * 31 + what.length()) * 0x9E3779B9) >>> (Integer.SIZE - BITS);
        for (Detail there = kept[slot]; there != null; there = kept[slot]) {
            if (there.when == when && there.last == last && there.what.equals(what)) {
                return there;
            }
            slot = (slot + 1) & (kept.length - 1);
        }
        Detail made = new Detail(what, when, last, text(what, when, last));
        keep(made, slot);
        return made;
    }

    private void keep(Detail made, int slot) {
        if (++size > MOST) {
            Arrays.fill(kept, null);
            size = 1;
        }
        kept[slot] = made;
    }

    private static BilingualText text(String what, int when, int last) {
        String day = LocalDate.ofEpochDay(when).toString();
        return last == NO_DAY
                ? RegisterTexts.TEXTS.both(what, day)
                : RegisterTexts.TEXTS.both(what, day, LocalDate.ofEpochDay(last).toString());
    }

    /** A text, and what is left of it in each language without case and blanks. */
    static final class Detail {
        private final String what;
        private final int when;
        private final int last;
        private final BilingualText text;
        private final Squeezed id;
        private final Squeezed en;

        private Detail(String what, int when, int last, BilingualText text) {
            this.what = what;
            this.when = when;
            this.last = last;
            this.text = text;
            this.id = Squeezed.of(text.id());
            this.en = Squeezed.of(text.en());
        }

        BilingualText text() {
            return text;
        }

        Squeezed id() {
            return id;
        }

        Squeezed en() {
            return en;
        }
    }
}
