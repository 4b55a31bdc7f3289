package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.law.CodePointOrder;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequesterType;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of the register book by which a report counts what was received; the importer reads the same and more. */
final class RegisterWords {
    private static final Map<Coded, String> WORDS = Map.ofEntries(
            Map.entry(Channel.IN_PERSON, "langsung"),
            Map.entry(Channel.LETTER, "surat"),
            Map.entry(Channel.EMAIL, "email"),
            Map.entry(Channel.WEBSITE, "situs"),
            Map.entry(Channel.APPLICATION, "aplikasi"),
            Map.entry(RequesterType.INDIVIDUAL, "perseorangan"),
            Map.entry(RequesterType.LEGAL_ENTITY, "badan_hukum"),
            Map.entry(RequesterType.GROUP, "kelompok"),
            Map.entry(DisclosureClass.PERIODIC, "berkala"),
            Map.entry(DisclosureClass.IMMEDIATE, "serta_merta"),
            Map.entry(DisclosureClass.AT_ANY_TIME, "setiap_saat"));

    private RegisterWords() {}

    static String word(Coded code) {
        return WORDS.getOrDefault(code, code.code());
    }

    /** The counts of a family of codes by the words of the register book. */
    static <E extends Enum<E> & Coded> SortedMap<String, Long> by(Class<E> type, Counts counts) {
        SortedMap<String, Long> byWord = new TreeMap<>(CodePointOrder.INSTANCE);
        counts.asMap().forEach((code, count) -> byWord.put(word(Coded.of(type, code)), count));
        return byWord;
    }
}
