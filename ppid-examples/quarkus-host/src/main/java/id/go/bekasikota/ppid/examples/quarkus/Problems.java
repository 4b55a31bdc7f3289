package id.go.bekasikota.ppid.examples.quarkus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DeniedException;
import id.go.bekasikota.ppid.law.Language;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A denial as a problem (RFC 9457): the sentence for the citizen, and beside it what the denial has. */
@Provider
public class Problems implements ExceptionMapper<DeniedException> {

    /** The members of a problem, and among them those of the denial: act, state, citation and message. */
    public record Problem(int status, String title, String detail, @JsonUnwrapped Denial denial) {
        static Problem of(Denial denial) {
            return new Problem(
                    Status.CONFLICT.getStatusCode(),
                    Status.CONFLICT.getReasonPhrase(),
                    denial.message(Language.INDONESIAN),
                    denial);
        }
    }

    @Override
    public Response toResponse(DeniedException denied) {
        return Response.status(Status.CONFLICT)
                .type("application/problem+json")
                .entity(Problem.of(denied.denial()))
                .build();
    }
}
