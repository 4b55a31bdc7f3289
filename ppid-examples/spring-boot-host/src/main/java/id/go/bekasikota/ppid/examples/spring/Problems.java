package id.go.bekasikota.ppid.examples.spring;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DeniedException;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.storage.NoSuchCaseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A denial as a problem (RFC 9457): the sentence for the citizen, and beside it what the denial has. */
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ProblemDetail denied(DeniedException denied) {
        Denial denial = denied.denial();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, denial.message(Language.INDONESIAN));
        problem.setProperty("act", denial.act());
        problem.setProperty("state", denial.state());
        problem.setProperty("citation", denial.citation());
        problem.setProperty("message", denial.message());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchCaseException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }
}
