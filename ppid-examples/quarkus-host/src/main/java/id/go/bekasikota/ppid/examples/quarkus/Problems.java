package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.law.DeniedException;
import id.go.bekasikota.ppid.law.Language;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A denial as a problem (RFC 9457): the sentence for the citizen, the article beside it. */
@Provider
public class Problems implements ExceptionMapper<DeniedException> {

    @Override
    public Response toResponse(DeniedException denied) {
        return Response.status(Response.Status.CONFLICT)
                .type("application/problem+json")
                .entity(Map.of(
                        "status", Response.Status.CONFLICT.getStatusCode(),
                        "title", Response.Status.CONFLICT.getReasonPhrase(),
                        "detail", denied.denial().message(Language.INDONESIAN),
                        "citation", denied.denial().citation().toString()))
                .build();
    }
}
