package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Intake;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.requester.RequesterType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes cases as a register may hold them (contoh perkara); the same seed makes the same cases. */
public final class SampleCases {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static final int DAYS = 600;
    private static final int UNITS = 7;

    private final Random random;

    private SampleCases(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes cases received from September 2024 on, over 600 days.
     *
     * @param seed decides what they are
     * @param count how many
     */
    public static List<CaseRecord> of(long seed, int count) {
        return stream(seed, count).toList();
    }

    /** As {@link #of}, one by one, for numbers that do not fit into memory. */
    public static Iterator<CaseRecord> iterator(long seed, int count) {
        return stream(seed, count).iterator();
    }

    private static Stream<CaseRecord> stream(long seed, int count) {
        SampleCases cases = new SampleCases(seed);
        return IntStream.range(0, count).mapToObj(cases::next);
    }

    /** The plainest case: received, nothing more. */
    public static CaseRecord pending(String number, String unit, LocalDate received) {
        Intake intake =
                new Intake(received, Optional.empty(), Channel.LETTER, RequesterType.INDIVIDUAL, Optional.empty());
        return new CaseRecord(
                new RequestRecord(
                        new RegisterCode(number), new RegisterCode(unit), intake, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    /** A case received and answered. */
    public static CaseRecord answered(String number, LocalDate received, RequestEnd answer) {
        RequestRecord request = pending(number, "dinkes", received).request();
        return new CaseRecord(
                new RequestRecord(
                        request.number(), request.unit(), request.intake(), Optional.empty(), Optional.of(answer)),
                Optional.empty(),
                Optional.empty());
    }

    private CaseRecord next(int index) {
        LocalDate received = FIRST.plusDays(random.nextInt(DAYS));
        Intake intake = new Intake(
                received,
                maybe(after(received, 12)),
                any(Channel.values()),
                any(RequesterType.values()),
                maybe(any(DisclosureClass.values())));
        RequestRecord request = new RequestRecord(
                new RegisterCode("REG/" + index),
                new RegisterCode("unit-" + random.nextInt(UNITS)),
                intake,
                maybe(after(received, 20)),
                maybe(new RequestEnd(
                        // now and then before receipt, as hosts may correct a date
                        after(received, 40).minusDays(random.nextInt(10) == 0 ? 60 : 0),
                        any(Outcome.values()),
                        some(ExemptionGround.class, 3))));
        return new CaseRecord(request, maybe(objection(received)), maybe(dispute(received)));
    }

    private ObjectionRecord objection(LocalDate received) {
        LocalDate objected = after(received, 60);
        return new ObjectionRecord(
                objected,
                some(ObjectionGround.class, 3),
                maybe(new ObjectionRecord.End(after(objected, 70), any(ObjectionEnd.values()))));
    }

    private DisputeRecord dispute(LocalDate received) {
        return new DisputeRecord(after(received, 120), maybe(any(DisputeOutcome.values())));
    }

    private LocalDate after(LocalDate day, int days) {
        return day.plusDays(random.nextInt(days));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        Set<E> some = EnumSet.noneOf(type);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(any(type.getEnumConstants()));
        }
        return some;
    }
}
