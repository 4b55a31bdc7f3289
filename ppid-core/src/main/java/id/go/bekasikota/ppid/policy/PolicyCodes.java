package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A policy as codes by question, the form in which it is stored. */
final class PolicyCodes {
    private static final String CUTOFF = "cutoff";

    private PolicyCodes() {}

    static Map<String, String> write(LawPolicy policy) {
        Map<String, String> codes = new LinkedHashMap<>();
        policy.choices().forEach((question, reading) -> codes.put(question, reading.code()));
        policy.cutoff().ifPresent(hour -> codes.put(CUTOFF, hour.toString()));
        return Collections.unmodifiableMap(codes);
    }

    static LawPolicy read(Map<String, String> codes) {
        LawPolicy policy = LawPolicy.statute();
        for (String question : policy.choices().keySet()) {
            String code = codes.get(question);
            if (code != null) {
                policy = policy.with(reading(question, code));
            }
        }
        String hour = codes.get(CUTOFF);
        return hour == null ? policy : policy.withCutoff(hour(hour));
    }

    private static Reading reading(String question, String code) {
        return Table.readings()
                .filter(reading -> reading.question().equals(question))
                .filter(reading -> reading.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new PpidException("the question " + question + " has no such reading (expected one of "
                                + Table.readings()
                                        .filter(reading -> reading.question().equals(question))
                                        .map(Reading::code)
                                        .toList()
                                + ")"));
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new PpidException("the cut-off is no hour (expected for example 15:00)", e);
        }
    }
}
