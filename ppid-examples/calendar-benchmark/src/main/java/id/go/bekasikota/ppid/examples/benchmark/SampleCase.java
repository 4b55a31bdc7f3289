package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What everything is measured on (perkara contoh), made once by acts through the front door.
 *
 * @param accounts an exemption of a part
 * @param received a request of which nothing is known but its receipt
 * @param grown a request of eight events
 * @param objection the objection on the grown request
 */
record SampleCase(Exemption accounts, InformationRequest received, InformationRequest grown, Objection objection) {
    /** The day on which everything is measured. */
    static final LocalDate TODAY = LocalDate.of(2025, 9, 24);

    /** One for all, as a host has it: each learns the forms anew. */
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    static SampleCase make() {
        Storage storage = new InMemoryStorage();
        LocalDate tested = LocalDate.of(2025, 9, 12);
        Exemption accounts = on(tested, storage)
                .exemptions()
                .classify(SampleForms.test(tested), SampleForms.letter(tested), SampleForms.PPID)
                .orThrow();
        InformationRequest received = receive(storage);
        InformationRequest grown = grow(storage, receive(storage), accounts);
        Objection objection = on(TODAY, storage)
                .objections()
                .file(SampleForms.objecting(grown), Actor.requester())
                .orThrow();
        return new SampleCase(accounts, received, grown, objection);
    }

    /** The front door on a day. */
    static Ppid on(LocalDate day, Storage storage) {
        Clock nine = Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(WIB).toInstant(), WIB);
        return Ppid.builder(SampleForms.BODY)
                .storage(storage)
                .clock(nine)
                .validator(VALIDATOR)
                .build();
    }

    private static InformationRequest receive(Storage storage) {
        return on(LocalDate.of(2025, 9, 15), storage)
                .requests()
                .receive(SampleForms.asking("dinkes"), SampleForms.PPID)
                .orThrow();
    }

    private static InformationRequest grow(Storage storage, InformationRequest request, Exemption accounts) {
        Ppid ppid = on(LocalDate.of(2025, 9, 22), storage);
        RequestNumber id = request.number();
        ppid.requests().declareComplete(id, SampleForms.PPID).orThrow();
        ppid.requests()
                .dispose(id, "bpkad", "Menguasai anggaran", SampleForms.PPID)
                .orThrow();
        ppid.requests().extend(id, SampleForms.EXTENSION, SampleForms.PPID).orThrow();
        ppid.requests()
                .answer(id, SampleForms.granting(request), SampleForms.PPID)
                .orThrow();
        ppid.requests()
                .answer(id, SampleForms.withholding(request, accounts), SampleForms.PPID)
                .orThrow();
        return handOver(on(LocalDate.of(2025, 9, 23), storage), id);
    }

    private static InformationRequest handOver(Ppid ppid, RequestNumber id) {
        Delivery file = new Delivery(Delivery.Form.SOFT_COPY, Delivery.Means.EMAIL);
        ppid.fulfilment()
                .noticeArrived(id, LocalDate.of(2025, 9, 23), SampleForms.PPID)
                .orThrow();
        return ppid.fulfilment().deliver(id, Set.of(1), file, SampleForms.PPID).orThrow();
    }
}
