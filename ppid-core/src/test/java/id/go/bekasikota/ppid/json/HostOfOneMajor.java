package id.go.bekasikota.ppid.json;

import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A host that is loaded with a class path of its own, to see how the library does there. */
public final class HostOfOneMajor implements Supplier<String> {

    /** Loads nothing yet. */
    public HostOfOneMajor() {}

    /** Writes and reads a case, and returns the text; or the message where there is no Jackson. */
    @Override
    public String get() {
        InformationRequest request = Samples.of(InformationRequest.class, Samples.Fill.FULL);
        Optional<Requester> requester = Optional.of(Samples.of(Individual.class, Samples.Fill.FULL));
        try {
            List<RequestEvent> events = request.history().all(RequestEvent.class);
            String text = PpidJson.write(requester) + PpidJson.writeList(events, RequestEvent.class);
            boolean same = PpidJson.readOptional(PpidJson.write(requester), Requester.class)
                            .equals(requester)
                    && PpidJson.readList(PpidJson.write(events), RequestEvent.class)
                            .equals(events)
                    && PpidJson.read(PpidJson.write(request), InformationRequest.class)
                            .equals(request);
            return same + "\n" + text;
        } catch (PpidException e) {
            return e.toString();
        }
    }
}
