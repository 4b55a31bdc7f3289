package id.go.bekasikota.ppid.examples.spring;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests as JSON: each call is one transaction of Spring's, and the library's act is a part of it. */
@RestController
@RequestMapping("/requests")
@Transactional
class RequestController {

    private final Ppid ppid;

    RequestController(Ppid ppid) {
        this.ppid = ppid;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RequestView receive(@Valid @RequestBody ReceiveRequest command) {
        return shown(ppid.requests().receive(command, officer()).orThrow());
    }

    @PostMapping("/{number}/extension")
    RequestView extend(@PathVariable String number, @Valid @RequestBody ExtensionNotice notice) {
        return shown(ppid.requests().extend(new RequestNumber(number), notice, officer()).orThrow());
    }

    @GetMapping("/{number}")
    RequestView request(@PathVariable String number) {
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
