package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.policy.Reading.ExtensionReasons;
import java.util.Optional;

/** What stands against an extension (UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal 36). */
record ExtensionRules(RequestView now, Attempt attempt) {

    Optional<Denial> extend(ExtensionNotice notice) {
        boolean written = !notice.explanation().isBlank();
        return extend(notice.reason()).or(() -> attempt.unless(written, "extend.words"));
    }

    Optional<Denial> extend(ExtensionReason reason) {
        return RequestRules.awaiting(attempt, now)
                .or(this::secondExtension)
                .or(this::lateExtension)
                .or(() -> reason(reason));
    }

    private Optional<Denial> secondExtension() {
        boolean first = now.extension().isEmpty();
        return now.isChecked()
                ? attempt.unlessBy("PERKI 1/2021 Pasal 36 ayat (2)", first, "extend.twice")
                : attempt.unless(first, "extend.twice");
    }

    private Optional<Denial> lateExtension() {
        return now.clock()
                .originalDue()
                .flatMap(due -> attempt.unless(!now.day().isAfter(due), "extend.late", due, now.day()));
    }

    private Optional<Denial> reason(ExtensionReason reason) {
        boolean listed = reason != ExtensionReason.OTHER
                || !now.isChecked()
                || !now.law().policy().reads(ExtensionReasons.LISTED);
        return attempt.unlessBy("PERKI 1/2021 Pasal 36 ayat (1)", listed, "extend.reason");
    }
}
