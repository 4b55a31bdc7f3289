package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;

/** The second case: neither PPID nor Atasan PPID ever answers (perkara yang didiamkan). Not thread-safe. */
final class SilentCase {
    private final Story story;
    private final Ppid ppid;

    private SilentCase(Story story) {
        this.story = story;
        this.ppid = story.ppid();
    }

    static String tell(Language language, Storage storage) {
        Story story = new Story(language, storage, "s.title");
        new SilentCase(story).tell();
        return story.end();
    }

    private void tell() {
        RequestNumber request = receipt();
        lastDay(request);
        silence(request);
        Objection objection = objection(request);
        superiorSilent(request, objection);
        petitionEnds(request, objection);
    }

    private RequestNumber receipt() {
        story.day("2025-03-20");
        ReceiveRequest form = ReceiveRequest.by(City.CITIZEN)
                .unit("dinkes")
                .asks("Daftar penerima hibah 2024")
                .purpose("Penelitian")
                .build();
        InformationRequest request = story.does("s.receive", ppid.requests().receive(form, City.DESK));
        story.why(request.replyDue(ppid.law()));
        story.next(request.number());
        return request.number();
    }

    private void lastDay(RequestNumber request) {
        story.day("2025-04-14");
        story.timePasses();
        story.denied("s.object-early", ppid.objections().file(form(request), Actor.requester()));
        story.next(request);
    }

    private void silence(RequestNumber request) {
        LocalDate found = story.day("2025-04-15");
        story.timePasses();
        story.denied(
                "s.extend-late",
                ppid.requests()
                        .extend(
                                request,
                                ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Masih dihimpun"),
                                City.PPID));
        story.why(StatutoryDeadlines.OBJECTION_FILE, found);
        story.next(request);
    }

    private Objection objection(RequestNumber request) {
        story.day("2025-05-02");
        Objection objection = story.does("s.object", ppid.objections().file(form(request), Actor.requester()));
        story.why(objection.replyDue(ppid.law()));
        next(request, objection);
        return objection;
    }

    private void superiorSilent(RequestNumber request, Objection objection) {
        story.day("2025-06-24");
        story.timePasses();
        objection.basis(story.today(), ppid.law()).term(ppid.law()).warnBy().ifPresent(story::why);
        next(request, objection);
    }

    private void petitionEnds(RequestNumber request, Objection objection) {
        story.day("2025-07-14");
        story.timePasses();
        next(request, objection);
        story.day("2025-07-15");
        story.timePasses();
        story.tells("s.late");
        next(request, objection);
    }

    private static FileObjection form(RequestNumber request) {
        return FileObjection.about(City.CITIZEN, request, "Daftar penerima hibah 2024")
                .on(ObjectionGround.C)
                .because("Tidak ada jawaban")
                .casePosition("Diminta 20 Maret 2025")
                .purpose("Penelitian");
    }

    private void next(RequestNumber request, Objection objection) {
        story.next(
                request,
                story.words("state.objection", objection.number(), objection.state(story.today(), ppid.law())));
    }
}
