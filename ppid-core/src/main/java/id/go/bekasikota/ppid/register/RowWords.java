package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.util.EnumMap;
import java.util.Map;

/** The words of each column that holds codes. */
final class RowWords {
    static final Words<Channel> CHANNELS = new Words<>(Channel.class);
    static final Words<RequesterType> REQUESTERS = new Words<>(RequesterType.class);
    static final Words<DisclosureClass> CATEGORIES = new Words<>(DisclosureClass.class);
    static final Words<Outcome> OUTCOMES = new Words<>(Outcome.class);
    static final Words<ExemptionGround> GROUNDS = new Words<>(ExemptionGround.class);
    static final Words<ObjectionGround> OBJECTION_GROUNDS = new Words<>(ObjectionGround.class);
    static final Words<ObjectionOutcome> OBJECTION_OUTCOMES = new Words<>(ObjectionOutcome.class);
    static final Words<DisputeOutcome> DISPUTE_OUTCOMES = new Words<>(DisputeOutcome.class);

    /** By column that holds one code. */
    static final Map<RegisterColumn, Words<?>> SINGLE = new EnumMap<>(Map.of(
            RegisterColumn.KANAL, CHANNELS,
            RegisterColumn.JENIS_PEMOHON, REQUESTERS,
            RegisterColumn.KATEGORI_INFORMASI, CATEGORIES,
            RegisterColumn.PUTUSAN, OUTCOMES,
            RegisterColumn.PUTUSAN_KEBERATAN, OBJECTION_OUTCOMES,
            RegisterColumn.PUTUSAN_SENGKETA, DISPUTE_OUTCOMES));

    /** By column that holds a list of codes. */
    static final Map<RegisterColumn, Words<?>> LISTS = new EnumMap<>(Map.of(
            RegisterColumn.ALASAN_PENGECUALIAN, GROUNDS,
            RegisterColumn.ALASAN_KEBERATAN, OBJECTION_GROUNDS));

    private RowWords() {}
}
