package id.go.bekasikota.ppid.examples.quarkus;

import id.go.bekasikota.ppid.storage.NoSuchCaseException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A number that the body never gave, as a problem (RFC 9457). */
@Provider
public class UnknownCases implements ExceptionMapper<NoSuchCaseException> {

    @Override
    public Response toResponse(NoSuchCaseException unknown) {
        return Response.status(Response.Status.NOT_FOUND)
                .type("application/problem+json")
                .entity(Map.of(
                        "status", Response.Status.NOT_FOUND.getStatusCode(),
                        "title", Response.Status.NOT_FOUND.getReasonPhrase(),
                        "detail", unknown.getMessage()))
                .build();
    }
}
