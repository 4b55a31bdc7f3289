package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.List;

/**
 * A body that keeps the sample case in memory (badan publik contoh), and each act once.
 *
 * <p>Its cases are just restored from their events, as a database gives them, so that no act finds what an earlier one computed.
 */
final class SampleHouse {
    /** Of a unit that has no request yet, whose numbers are all free. */
    private static final ReceiveRequest FORM = SampleForms.asking("kominfo");

    private final SampleCase sample;
    private final WrittenNotice granting;
    private final WrittenNotice withholding;
    private final Ppid ppid;

    SampleHouse(SampleCase sample) {
        this.sample = sample;
        granting = SampleForms.granting(sample.received());
        withholding = SampleForms.withholding(sample.received(), sample.accounts());
        Storage storage = new InMemoryStorage();
        storage.inTransaction(this::restore);
        ppid = SampleCase.on(SampleCase.TODAY, storage);
    }

    private Stores restore(Stores stores) {
        String body = SampleForms.BODY.code();
        stores.exemptions()
                .add(
                        body,
                        sample.accounts().id().value(),
                        Exemption.restore(sample.accounts().history().events()));
        stores.objections()
                .add(
                        body,
                        sample.objection().number().text(),
                        Objection.restore(sample.objection().history().events()));
        for (InformationRequest request : List.of(sample.received(), sample.grown())) {
            stores.requests()
                    .add(
                            body,
                            request.number().text(),
                            InformationRequest.restore(request.history().events()));
        }
        return stores;
    }

    Result<InformationRequest> receive() {
        return ppid.requests().receive(FORM, SampleForms.PPID);
    }

    Result<InformationRequest> extend() {
        return ppid.requests().extend(sample.received().number(), SampleForms.EXTENSION, SampleForms.PPID);
    }

    Result<InformationRequest> grant() {
        return ppid.requests().answer(sample.received().number(), granting, SampleForms.PPID);
    }

    Result<InformationRequest> withhold() {
        return ppid.requests().answer(sample.received().number(), withholding, SampleForms.PPID);
    }

    List<NextStep> nextSteps() {
        return ppid.nextSteps(sample.grown().number(), SampleCase.TODAY);
    }
}
