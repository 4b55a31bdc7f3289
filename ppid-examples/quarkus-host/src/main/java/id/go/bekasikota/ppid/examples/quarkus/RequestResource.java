package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Requests as JSON: each call is one transaction of the application's, and the library's act is a part of it. */
@Path("/requests")
@Transactional
public class RequestResource {

    private final Ppid ppid;

    RequestResource(Ppid ppid) {
        this.ppid = ppid;
    }

    @POST
    @ResponseStatus(201)
    public Shown receive(@Valid ReceiveRequest command) {
        return shown(ppid.requests().receive(command, officer()).orThrow());
    }

    @POST
    @Path("/extension")
    public Shown extend(@QueryParam("number") String number, ExtensionNotice notice) {
        return shown(ppid.requests().extend(new RequestNumber(number), notice, officer()).orThrow());
    }

    @GET
    public Shown request(@QueryParam("number") String number) {
        return shown(ppid.requests().get(new RequestNumber(number)));
    }

    private Shown shown(InformationRequest request) {
        return new Shown(request.id(), ppid.nextSteps(request.id(), ppid.today()));
    }

    /** Who is signed in; an application asks its own log-in. */
    private static Actor officer() {
        return new Officer(Role.PPID, "Rina Wulandari", "diskominfo");
    }

    public record Shown(RequestNumber number, List<NextStep> nextSteps) {}
}
