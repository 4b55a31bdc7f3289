package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.SessionKind;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dispute up to the day before its first hearing (sengketa). Not thread-safe. */
final class DisputePart {
    private final Story story;
    private final Ppid ppid;
    private final RequestNumber request;
    private final ObjectionNumber objection;

    DisputePart(Story story, RequestNumber request, ObjectionNumber objection) {
        this.story = story;
        this.ppid = story.ppid();
        this.request = request;
        this.objection = objection;
    }

    void tell() {
        petition();
        registration();
        schedule();
        reply();
    }

    private void petition() {
        story.day("2025-07-02");
        Petition petition = new Petition(
                "Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "Buka harga satuan; beri lembar kerja");
        story.does("a.petition", ppid.disputes().file(objection, petition, Actor.requester()));
        next();
    }

    private void registration() {
        story.day("2025-07-04");
        does("a.registered", new PetitionAct.Registered("021/VII/KIP-PS/2025"));
        next();
    }

    private void schedule() {
        story.day("2025-07-08");
        LocalDate first = LocalDate.parse("2025-07-17");
        does(
                "a.panel",
                new HearingAct.PanelSet(List.of("Komisioner I", "Komisioner II", "Komisioner III"), "Komisioner IV"));
        does("a.first-day", new HearingAct.FirstDaySet(Optional.empty(), first));
        for (Side side : Side.values()) {
            does(
                    "a.summons-" + side.code(),
                    new HearingAct.Summoned(side, SessionKind.HEARING, first, Optional.of(story.today())));
        }
        next();
    }

    private void reply() {
        story.day("2025-07-14");
        story.does(
                "a.appoints",
                ppid.disputes()
                        .appoint(
                                number(),
                                new PetitionAct.RepresentativeAppointed(
                                        City.PPID, City.paper("surat-kuasa"), story.today()),
                                City.SUPERIOR));
        story.does("a.reply", ppid.disputes().reply(number(), City.paper("jawaban-termohon"), City.PPID));
        next();
    }

    Dispute does(String key, DisputeAct act) {
        return story.does(key, record(act));
    }

    /** An officer records what Komisi Informasi did. */
    Result<Dispute> record(DisputeAct act) {
        return ppid.disputes().record(number(), act, City.PPID);
    }

    DisputeNumber number() {
        return DisputeNumber.first(objection);
    }

    Dispute dispute() {
        return ppid.disputes().get(number());
    }

    void next() {
        story.next(request, story.words("state.dispute", dispute().state(story.today(), ppid.law())));
    }
}
