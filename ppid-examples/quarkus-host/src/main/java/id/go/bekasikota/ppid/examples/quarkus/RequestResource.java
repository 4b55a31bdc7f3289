package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    public RequestView receive(@Valid ReceiveRequest command) {
        return shown(ppid.requests().receive(command, officer()).orThrow());
    }

    @POST
    @Path("/{number}/extension")
    public RequestView extend(String number, ExtensionNotice notice) {
        return shown(ppid.requests().extend(new RequestNumber(number), notice, officer()).orThrow());
    }

    @GET
    @Path("/{number}")
    public RequestView request(String number) {
        return shown(ppid.requests().get(new RequestNumber(number)));
    }

    /** As a page shows it today: state, dates, labels, items and next steps. */
    private RequestView shown(InformationRequest request) {
        return request.on(ppid.today(), ppid.law());
    }

    /** Who is signed in; an application asks its own log-in. */
    private static Actor officer() {
        return new Officer(Role.PPID, "Rina Wulandari", "diskominfo");
    }
}
