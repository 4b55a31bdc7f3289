package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequesterType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the register book (buku register) for our codes, as the importer reads them. What is not listed, as the grounds,
 * is written alike.
 */
final class RegisterCodes {
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

    private RegisterCodes() {}

    static String word(Coded code) {
        return WORDS.getOrDefault(code, code.code());
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> word(code).equals(word))
                .findFirst();
    }
}
