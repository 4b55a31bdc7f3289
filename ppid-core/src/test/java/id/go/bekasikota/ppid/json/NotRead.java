package id.go.bekasikota.ppid.json;

import id.go.bekasikota.ppid.Page;
import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Derivation;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Regulation;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.policy.Reading;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportRule;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseCard;
import id.go.bekasikota.ppid.storage.CaseLink;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.table.CsvHeader;
import id.go.bekasikota.ppid.table.TsvTable;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.Map;

/** The public types that are no JSON values, each with the reason. */
final class NotRead {
    private static final String COUNTED = "stands between a case and its count, and never leaves the JVM";
    private static final String ASKED = "stands between a question and a storage";
    private static final String FILE = "belongs to a file that is being read";
    private static final String BRANCHES = "is an answer in two branches, for the caller to take apart at once";

    /** Neither written nor read. */
    static final Map<Class<?>, String> NO_VALUE = Map.ofEntries(
            Map.entry(Result.class, BRANCHES),
            Map.entry(Reading.class, "is a family of enums; a policy holds their codes by question"),
            Map.entry(History.class, "stands in an aggregate, which is written as its events"),
            Map.entry(Recorded.class, "stands in a history, whose case names the family of its event"),
            Map.entry(ActKind.Row.class, "holds the texts of its package; a kind of act is written as its code"),
            Map.entry(Attempt.class, "is tried and gone"),
            Map.entry(Holds.Kind.class, "marks a component, for our own packages, and never leaves the JVM"),
            Map.entry(CodePointOrder.class, "is an order, not a code"),
            Map.entry(Regulation.class, "stands in a citation, which is written as its text"),
            Map.entry(ReportBasis.class, "holds a whole calendar"),
            Map.entry(Standing.class, COUNTED),
            Map.entry(Standing.Arrival.class, COUNTED),
            Map.entry(Standing.Progress.class, COUNTED),
            Map.entry(Standing.Lateness.class, COUNTED),
            Map.entry(Derivation.class, "is written with its deadline, which derives it anew"),
            Map.entry(ReportRule.class, "holds the check itself; its names V1 to V7 are its codes"),
            Map.entry(EventLog.Entry.class, "holds an event of any family, which its kind of case names"),
            Map.entry(CountedRequest.class, COUNTED),
            Map.entry(CountedObjection.class, COUNTED),
            Map.entry(CaseCard.class, ASKED),
            Map.entry(CaseCard.Pending.class, ASKED),
            Map.entry(CaseLink.class, ASKED),
            Map.entry(Place.class, ASKED),
            Map.entry(ReceivedQuery.class, ASKED),
            Map.entry(AwaitedQuery.class, ASKED),
            Map.entry(Page.class, "holds what is listed, of any type"),
            Map.entry(CsvHeader.class, FILE),
            Map.entry(TsvTable.Row.class, FILE));

    private NotRead() {}
}
