package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.Set;

/** An objection on two grounds and the answer of Atasan PPID (keberatan). Not thread-safe. */
final class ObjectionPart {
    private final Story story;
    private final Ppid ppid;
    private final RequestNumber request;

    ObjectionPart(Story story, RequestNumber request) {
        this.story = story;
        this.ppid = story.ppid();
        this.request = request;
    }

    ObjectionNumber tell() {
        ObjectionNumber objection = filing();
        answer(objection);
        arrival(objection);
        return objection;
    }

    private ObjectionNumber filing() {
        story.day("2025-05-19");
        FileObjection form = FileObjection.about(City.CITIZEN, request, "Kontrak dan lembar kerja anggaran")
                .on(ObjectionGround.A, ObjectionGround.D)
                .because("Harga satuan ditutup, dan lembar kerja diberikan sebagai cetakan")
                .casePosition("Dijawab dengan surat T-12/2025")
                .purpose("Penelitian");
        Objection objection = story.does("a.object", ppid.objections().file(form, Actor.requester()));
        story.does("a.enter", ppid.objections().enter(objection.number(), City.DESK));
        story.why(objection.replyDue(ppid.law()));
        story.denied(
                "a.settle-exempt",
                ppid.objections()
                        .settle(
                                objection.number(),
                                Set.of(ObjectionGround.A),
                                "Dibuka sebagian",
                                City.paper("kesepakatan"),
                                City.SUPERIOR));
        story.next(request, state(objection));
        return objection.number();
    }

    private void answer(ObjectionNumber number) {
        story.day("2025-06-12");
        SuperiorAnswer answer = SuperiorAnswer.of("T-31/2025", ObjectionOutcome.REJECTED)
                .because("Uji konsekuensi masih berlaku, dan bentuk cetak dianggap cukup")
                .attaching(ppid.exemptions().get(Prices.EXEMPTION))
                .saying("Harga satuan tetap ditutup; isi anggaran sudah lengkap");
        story.denied("a.superior-only", ppid.objections().answer(number, answer, City.PPID));
        Objection objection = story.does("a.superior", ppid.objections().answer(number, answer, City.SUPERIOR));
        story.next(request, state(objection));
    }

    private void arrival(ObjectionNumber number) {
        LocalDate arrived = story.day("2025-06-16");
        Objection objection = story.does("a.superior-arrives", ppid.objections().receiveAnswer(number, City.DESK));
        story.why(StatutoryDeadlines.DISPUTE_FILE, arrived);
        story.next(request, state(objection));
    }

    private BilingualText state(Objection objection) {
        return story.words("state.objection", objection.number(), objection.state(story.today(), ppid.law()));
    }
}
