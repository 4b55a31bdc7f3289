package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.DESK;
import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.about;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a kept objection must be to open, and what is no reason not to open it. */
class ObjectionStructureTest {
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C, ObjectionGround.F));
    private static final ObjectionEvent SETTLED =
            new ObjectionEvents.Settled(Set.of(ObjectionGround.C), "dijawab", Optional.empty());
    private static final ObjectionEvent ANSWERED = new ObjectionEvent.Answered(upheld());

    /** The events of an objection and some more, which nobody tried. */
    private static List<Recorded<ObjectionEvent>> with(Stamp stamp, ObjectionEvent... more) {
        List<Recorded<ObjectionEvent>> events =
                new ArrayList<>(SILENCE.history().events());
        for (ObjectionEvent event : more) {
            events.add(new Recorded<>(stamp, event));
        }
        return events;
    }

    private static void refused(ObjectionEvent... more) {
        List<Recorded<ObjectionEvent>> events = with(by(PPID, "2025-09-10"), more);
        assertThatThrownBy(() -> Objection.restore(events)).isInstanceOf(PpidException.class);
    }

    private static void restored(ObjectionEvent... more) {
        List<Recorded<ObjectionEvent>> events = with(by(PPID, "2025-09-10"), more);
        assertThat(Objection.restore(events).version()).isEqualTo(events.size());
    }

    @Test
    void onlyTimeFollowsAnEnd() {
        ObjectionEvent withdrawn = new ObjectionEvents.Withdrawn("");
        ObjectionEvent rest = new ObjectionEvents.Settled(Set.of(ObjectionGround.F), "turun", Optional.empty());

        restored(SETTLED, rest);
        restored(SETTLED, withdrawn);
        refused(withdrawn, new ObjectionEvents.Entered());
        refused(SETTLED, rest, ANSWERED);
        refused(withdrawn, withdrawn);

        Objection ended = Objection.restore(with(by(PPID, "2025-09-10"), withdrawn));
        assertThat(ended.noted(day("2026-01-01"), LAW, by(Actor.time(), "2026-01-01"))
                        .version())
                .isEqualTo(ended.version());
    }

    @Test
    void whatAnAnswerLeavesToDoMayFollowIt() {
        restored(
                SETTLED,
                ANSWERED,
                new ObjectionEvents.Entered(),
                new ObjectionEvents.AnswerReceived(),
                new ObjectionEvents.Executed("diberikan"),
                new ObjectionEvents.ReceiptCorrected(day("2025-09-08"), day("2025-09-09"), "salah"));
        refused(ANSWERED, ANSWERED);
        refused(ANSWERED, SETTLED);
        refused(ANSWERED, new ObjectionEvents.Withdrawn(""));
    }

    @Test
    void aKeptObjectionOpensWhoeverDidWhatAndWhateverTheDay() {
        List<Recorded<ObjectionEvent>> byTheDesk = with(by(DESK, "2025-09-01"), ANSWERED);

        assertThatThrownBy(() -> Objection.restore(byTheDesk)).hasMessageContaining("recorded before");
        List<Recorded<ObjectionEvent>> later = with(by(DESK, "2025-09-08"), ANSWERED);
        assertThat(Objection.restore(later).answered()).isPresent();
    }

    @DisplayName("UU 14/2008 Pasal 64 ayat (1): no objection before the statute, neither filed nor kept")
    @Test
    @Proves("UU 14/2008 Pasal 64 ayat (1)")
    void thereIsNoObjectionBeforeTheStatute() {
        GroundFacts facts =
                GroundFacts.builder().refusalReceived(day("2010-04-29")).build();
        ObjectionFiling filing = about(ObjectionGround.A);

        Denial denial = ObjectionCases.file(filing, facts, LAW, requester("2010-04-29"))
                .denial()
                .orElseThrow();
        assertThat(denial.act()).isEqualTo("objection.file");
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 64 ayat (1)");
        assertThat(denial.message().en()).contains("30 April 2010");
        assertThat(ObjectionCases.file(filing, facts, LAW, requester("2010-04-30"))
                        .denial())
                .isEmpty();
        assertThatThrownBy(() -> Objection.restore(List.of(new Recorded<>(requester("2010-04-29"), SILENCE.filing()))))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void onlyTimeNotesWhatSilenceDid() {
        assertThatThrownBy(() -> SILENCE.noted(day("2025-12-01"), LAW, by(PPID, "2025-12-01")))
                .isInstanceOf(PpidException.class);
        Objection noted = SILENCE.noted(day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"));
        assertThat(Objection.restore(noted.history().events())).isEqualTo(noted);
    }

    @DisplayName("UU 14/2008 Pasal 37 ayat (2): time, court and commission record no receipt of an answer")
    @Test
    void whoIsNoPartyRecordsNoReceipt() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();

        for (Actor actor : List.of(Actor.time(), Actor.court(), Actor.commission())) {
            Denial denial = answered.acting(LAW, by(actor, "2025-10-02"))
                    .receiveAnswer()
                    .denial()
                    .orElseThrow();
            assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 37 ayat (2)");
            assertThat(denial.message().en()).contains("the power to record that a letter arrived");
        }
    }
}
