package id.go.bekasikota.ppid.words;

import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of the register book (buku register) for our codes, by which it is read and a report counts what was received. What
 * is not listed, as the grounds, is written alike. Thread-safe.
 */
public final class RegisterWords {
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
            Map.entry(DisclosureClass.AT_ANY_TIME, "setiap_saat"),
            Map.entry(Outcome.GRANTED, "dikabulkan"),
            Map.entry(Outcome.PARTIALLY_GRANTED, "dikabulkan_sebagian"),
            Map.entry(Outcome.REFUSED, "ditolak"),
            Map.entry(Outcome.NOT_HELD, "tidak_dikuasai"),
            Map.entry(Outcome.WITHDRAWN, "dicabut"),
            Map.entry(Outcome.LAPSED, "tidak_diproses"),
            Map.entry(ObjectionOutcome.UPHELD, "diterima"),
            Map.entry(ObjectionOutcome.PARTLY_UPHELD, "diterima_sebagian"),
            Map.entry(ObjectionOutcome.REJECTED, "ditolak"),
            Map.entry(DisputeOutcome.SETTLED, "damai"),
            Map.entry(DisputeOutcome.GRANTED, "dikabulkan"),
            Map.entry(DisputeOutcome.PARTLY_GRANTED, "dikabulkan_sebagian"),
            Map.entry(DisputeOutcome.REFUSED, "ditolak"),
            Map.entry(DisputeOutcome.INADMISSIBLE, "tidak_diterima"),
            Map.entry(DisputeOutcome.LAPSED, "gugur"),
            Map.entry(DisputeOutcome.WITHDRAWN, "dicabut"),
            Map.entry(DisputeOutcome.NOT_REGISTERED, "tidak_diregister"),
            Map.entry(DisputeOutcome.STOPPED, "dihentikan"));

    private RegisterWords() {}

    /**
     * {@return the word of a code; the code itself where the book writes it alike}
     *
     * @param code the code
     */
    public static String word(Coded code) {
        Given.value(code, "code");
        return WORDS.getOrDefault(code, code.code());
    }

    /**
     * Finds a constant by its word.
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param word the word, compared exactly
     * @return the constant; empty where the book has no such word
     */
    public static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String word) {
        Given.value(type, "type");
        Given.value(word, "word");
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> word(code).equals(word))
                .findFirst();
    }

    /**
     * {@return the counts of a family of codes by the words of the register book}
     *
     * @param <E> the enum
     * @param type the enum's class
     * @param counts the counts by code
     */
    public static <E extends Enum<E> & Coded> Map<String, Long> by(Class<E> type, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(count -> word(Coded.of(type, count.getKey())), Map.Entry::getValue));
    }
}
