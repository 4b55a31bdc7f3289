package id.go.bekasikota.ppid.law;

import id.go.bekasikota.ppid.policy.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every citation that a class of the library makes, and every code of the enumerations that LAW.md names, changed by one step. */
final class SourceBreaches {
    private static final Pattern CITED =
            Pattern.compile("(?:UU 14/2008|UU 27/2022|PP 61/2010|PERKI 1/20(?:21|13)|Perma 2/2011)"
                    + " (?:Pasal \\d+|Lampiran [IVX]+)(?: ayat \\(\\d+\\)| huruf [a-z]| angka \\d+)*");

    private final ProvingTests tests;
    private final List<Breach> breaches = new ArrayList<>();

    private SourceBreaches(ProvingTests tests) {
        this.tests = tests;
    }

    static List<Breach> of(ProvingTests tests) {
        SourceBreaches made = new SourceBreaches(tests);
        for (Class<?> type : PublicNames.classesBeside(Citation.class)) {
            made.citations(type);
            if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
                made.codes(type);
            }
        }
        return made.breaches;
    }

    private void citations(Class<?> type) {
        ClassBreaches texts = new ClassBreaches(type);
        Predicate<String> cited = text -> CITED.matcher(text).matches();
        List<String> found = texts.texts(cited);
        for (int i = 0; i < found.size(); i++) {
            breaches.add(texts.breach(cited, i, OneStep::citation, tests.of(Citation.parse(found.get(i)))));
        }
    }

    /** A code that stands in its class as it is; where several constants share a text, the first. */
    private void codes(Class<?> type) {
        ClassBreaches texts = new ClassBreaches(type);
        for (Object constant : type.getEnumConstants()) {
            Set<String> proving = tests.of((Enum<?>) constant);
            String code = ((Coded) constant).code();
            if (!proving.isEmpty() && !texts.texts(code::equals).isEmpty()) {
                breaches.add(texts.breach(code::equals, 0, OneStep::code, proving));
            } else if (constant instanceof Reading) {
                throw new IllegalStateException("no test proves the reading " + constant);
            }
        }
    }
}
