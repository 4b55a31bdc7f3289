package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.scenario.Story.day;

import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Individual;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The article of every step, expiry and denial of a request before its answer (UU 14/2008 Pasal 22, PERKI 1/2021 Pasal 31 to 36). */
class RequestArticlesTest {
    private final Shown shown = new Shown();
    private final Story story = Story.on("2025-09-08");

    @DisplayName("UU 22, PERKI 31-36: each step, expiry and denial of a request before its answer by its article")
    @Test
    @Proves({
        "UU 14/2008 Pasal 4 ayat (3)",
        "UU 14/2008 Pasal 22 ayat (4)",
        "UU 14/2008 Pasal 22 ayat (7)",
        "UU 14/2008 Pasal 22 ayat (8)",
        "UU 14/2008 Pasal 36 ayat (1)",
        "PERKI 1/2021 Pasal 12",
        "PERKI 1/2021 Pasal 31 ayat (2)",
        "PERKI 1/2021 Pasal 31 ayat (3)",
        "PERKI 1/2021 Pasal 33 ayat (1)",
        "PERKI 1/2021 Pasal 33 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (3)",
        "PERKI 1/2021 Pasal 33 ayat (4)",
        "PERKI 1/2021 Pasal 34 ayat (3)",
        "PERKI 1/2021 Pasal 36 ayat (1)",
        "PERKI 1/2021 Pasal 36 ayat (2)"
    })
    void beforeTheAnswer() {
        RequestNumber number = story.asked("Anggaran", "Peta");
        steps("received", number);
        check(number);
        extension(number);
        duplicates();
        corrections();
        ended();
        underThePerki();
        shown.hold("requests.tsv");
    }

    private void steps(String when, RequestNumber number) {
        shown.steps(when, story.ppid.nextSteps(number, story.today()));
    }

    private void check(RequestNumber number) {
        IncompletenessNotice letter = IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING));
        shown.denied("incomplete without naming what", incomplete(number, IncompletenessNotice.of(Set.of())));
        shown.denied(
                "incomplete by a letter that arrived before it",
                incomplete(number, letter.arrivedOn(day("2025-09-05"))));
        shown.denied("repaired before it was incomplete", repaired(number, asking("Anggaran", "Peta")));
        incomplete(number, letter).orThrow();
        steps("incomplete", number);
        shown.denied("incomplete twice", incomplete(number, letter));
        shown.denied(
                "repaired by another person",
                repaired(
                        number,
                        ReceiveRequest.by(Individual.named("Budi").nik("3275014107900002"))
                                .unit("dinkes")
                                .asks("Anggaran")
                                .purpose("penelitian")
                                .build()));
        repaired(number, asking("Anggaran", "Peta")).orThrow();
        steps("repaired", number);
        story.ppid.requests().declareComplete(number, PPID).orThrow();
        shown.denied("complete twice", story.ppid.requests().declareComplete(number, PPID));
        shown.denied("passed on to its own unit", story.ppid.requests().dispose(number, "dinkes", "x", PPID));
    }

    private Result<?> incomplete(RequestNumber number, IncompletenessNotice letter) {
        return story.ppid.requests().declareIncomplete(number, letter, PPID);
    }

    private Result<?> repaired(RequestNumber number, ReceiveRequest form) {
        return story.ppid.requests().repair(number, form, Actor.requester());
    }

    private void extension(RequestNumber number) {
        RequestNumber silent = story.asked("Anggaran dinas");
        shown.denied("extended for another reason", extended(number, ExtensionReason.OTHER, "sibuk"));
        shown.denied("extended without words", extended(number, ExtensionReason.NOT_YET_DOCUMENTED, " "));
        extended(number, ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun").orThrow();
        steps("extended", number);
        shown.denied("extended twice", extended(number, ExtensionReason.STATUS_UNDECIDED, "diuji"));
        story.then("2025-09-23");
        shown.denied("extended after the tenth day", extended(silent, ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"));
        steps("not answered in time", silent);
        shown.expiries("not answered in time", story.ppid.advance(story.today()));
    }

    private Result<?> extended(RequestNumber number, ExtensionReason reason, String words) {
        return story.ppid.requests().extend(number, ExtensionNotice.of(reason, words), PPID);
    }

    private void duplicates() {
        RequestNumber first = story.asked("Daftar gaji");
        RequestNumber second = story.asked("Daftar gaji");
        RequestNumber third = story.asked("Daftar gaji");
        RequestNumber other = story.asked("Daftar aset");
        RequestNumber strangers = story.ppid
                .requests()
                .receive(
                        ReceiveRequest.by(Individual.named("Budi").nik("3275014107900002"))
                                .unit("dinkes")
                                .asks("Daftar gaji")
                                .purpose("penelitian")
                                .build(),
                        PPID)
                .orThrow()
                .number();
        shown.denied("voided for itself", voided(second, second, "sama"));
        shown.denied("voided for a stranger's", voided(second, strangers, "sama"));
        shown.denied("voided for one that asks for something else", voided(second, other, "sama"));
        shown.denied("voided without words", voided(second, first, " "));
        voided(second, first, "sama").orThrow();
        shown.denied("voided for one that was voided", voided(third, second, "sama"));
        shown.denied("voided while it stands for another", voided(first, third, "sama"));
        story.then("2025-10-08");
        steps("voided, and its days are over", second);
        story.objected(second, ObjectionGround.C);
        shown.denied("voided for one that was brought back", voided(third, second, "sama"));
        shown.denied("voided again after it was brought back", voided(second, first, "sama"));
    }

    private Result<?> voided(RequestNumber duplicate, RequestNumber original, String reason) {
        return story.ppid.requests().voidDuplicate(duplicate, original, reason, PPID);
    }

    private void corrections() {
        RequestNumber number = story.then("2025-10-13").asked("Notulen");
        shown.denied("receipt corrected to tomorrow", corrected(number, "2025-10-14"));
        shown.denied("receipt corrected to before the statute", corrected(number, "2010-04-29"));
        story.then("2025-10-28");
        shown.denied("receipt corrected to later after silence", corrected(number, "2025-10-14"));
        story.ppid.requests().declareComplete(number, PPID).orThrow();
        shown.denied("receipt corrected to after its check", corrected(number, "2025-10-29"));
    }

    private Result<?> corrected(RequestNumber number, String to) {
        return story.ppid.requests().correctReceipt(number, day(to), "salah cap", PPID);
    }

    private void ended() {
        RequestNumber number = story.asked("Laporan");
        shown.denied(
                "withdrawn by an official without words", story.ppid.requests().withdraw(number, "", PPID));
        story.ppid.requests().withdraw(number, "selesai", Actor.requester()).orThrow();
        steps("withdrawn", number);
        shown.denied("extended after it ended", extended(number, ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"));
        shown.denied("checked after it ended", story.ppid.requests().declareComplete(number, PPID));
        shown.denied("passed on after it ended", story.ppid.requests().dispose(number, "kominfo", "x", PPID));
    }

    /** Under the readings of PERKI 1/2021: counted from complete, and lapsing. */
    private void underThePerki() {
        Story other = Story.on("2025-09-08", LawPolicy.perki2021());
        RequestNumber complete = other.asked("Anggaran");
        RequestNumber lapsing = other.asked("Peta");
        other.then("2025-09-10").ppid.requests().declareComplete(complete, PPID).orThrow();
        other.ppid
                .requests()
                .declareIncomplete(lapsing, IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)), PPID)
                .orThrow();
        shown.steps("complete, by PERKI 1/2021", other.ppid.nextSteps(complete, other.today()));
        shown.steps("incomplete, by PERKI 1/2021", other.ppid.nextSteps(lapsing, other.today()));
        other.then("2025-09-26");
        shown.expiries("lapsed and missed, by PERKI 1/2021", other.ppid.advance(other.today()));
    }
}
