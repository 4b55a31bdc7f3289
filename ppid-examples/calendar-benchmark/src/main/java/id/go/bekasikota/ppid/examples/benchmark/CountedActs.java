package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.request.InformationRequest;

/** The program whose acts are counted (tindakan yang dihitung): each of the methods below does one act, and is called twice. */
final class CountedActs {
    /** How often each act is done; the last time counts. */
    static final int CALLS = 2;

    private CountedActs() {}

    /**
     * Does all acts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SampleCase sample = SampleCase.make();
        for (int i = 0; i < CALLS; i++) {
            extend(new SampleHouse(sample)).orThrow();
            answer(new SampleHouse(sample)).orThrow();
            grant(new SampleHouse(sample)).orThrow();
        }
    }

    private static Result<InformationRequest> extend(SampleHouse house) {
        return house.extend();
    }

    private static Result<InformationRequest> answer(SampleHouse house) {
        return house.withhold();
    }

    private static Result<InformationRequest> grant(SampleHouse house) {
        return house.grant();
    }
}
