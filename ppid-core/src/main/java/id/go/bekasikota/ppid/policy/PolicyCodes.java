package id.go.bekasikota.ppid.policy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The readings of a policy as codes by question, the form in which it is stored. */
record PolicyCodes(Map<String, Reading> choices, Optional<LocalTime> cutoff) {
    private static final String CUTOFF = "cutoff";

    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        choices.forEach((question, reading) -> codes.put(question, reading.code()));
        cutoff.ifPresent(hour -> codes.put(CUTOFF, hour.toString()));
        return Collections.unmodifiableMap(codes);
    }

    static PolicyCodes read(Map<String, String> codes) {
        Map<String, Reading> choices = new LinkedHashMap<>();
        for (Reading byDefault : Readings.defaults()) {
            String code = codes.get(byDefault.question());
            choices.put(byDefault.question(), code == null ? byDefault : reading(byDefault.question(), code));
        }
        return new PolicyCodes(choices, Optional.ofNullable(codes.get(CUTOFF)).map(PolicyCodes::hour));
    }

    private static Reading reading(String question, String code) {
        return Readings.all()
                .filter(reading -> reading.question().equals(question))
                .filter(reading -> reading.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new PpidException("the question " + question + " has no such reading (expected one of "
                                + Readings.all()
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
