package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Storage;

/** The first case: everybody acts, from receipt to the decision of Komisi Informasi (perkara yang dijawab). */
final class AnsweredCase {
    private AnsweredCase() {}

    static String tell(Language language, Storage storage) {
        Story story = new Story(language, storage, "a.title");
        RequestNumber request = new RequestPart(story).tell();
        ObjectionNumber objection = new ObjectionPart(story, request).tell();
        DisputePart dispute = new DisputePart(story, request, objection);
        dispute.tell();
        new HearingPart(story, dispute).tell();
        new FinalPart(story, dispute).tell();
        return story.end();
    }
}
