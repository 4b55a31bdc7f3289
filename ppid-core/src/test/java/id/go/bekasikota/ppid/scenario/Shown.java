package id.go.bekasikota.ppid.scenario;

import id.go.bekasikota.ppid.CaseExpiry;
import id.go.bekasikota.ppid.architecture.Golden;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Citing;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import java.util.ArrayList;
import java.util.List;

/** What a host is shown and by which article, line by line, for a table that is read against the law. */
final class Shown {
    private final List<String> lines = new ArrayList<>(List.of("when\tshown\tarticle"));

    void denied(String why, Result<?> result) {
        Denial denial = result.denial().orElseThrow(() -> new AssertionError("not denied: " + why));
        line(why, "denied " + denial.act(), denial.citation());
    }

    void steps(String when, List<NextStep> steps) {
        for (NextStep step : steps) {
            line(
                    when,
                    "step " + step.act()
                            + step.ground().map(ground -> " on " + ground).orElse(""),
                    step.citation());
        }
    }

    /** Each expiry once, as a host is told of it. */
    void expiries(String when, List<CaseExpiry> expiries) {
        for (CaseExpiry expiry : expiries) {
            line(when, "expiry " + expiry.expiry().code(), expiry.expiry().citation());
        }
    }

    void opened(String when, List<DeclaredOpen> opened) {
        for (DeclaredOpen open : opened) {
            line(when, "open by " + open.by().code(), open.citation());
        }
    }

    void faults(String when, List<Citing.Fault> faults) {
        for (Citing.Fault fault : faults) {
            line(when, "finding", fault.citation());
        }
    }

    void line(String when, String shown, Citation article) {
        lines.add(when + "\t" + shown + "\t" + article);
    }

    void hold(String file) {
        Golden.hold("articles/" + file, lines);
    }
}
