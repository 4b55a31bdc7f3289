package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Regulation;

/** The ground on which information is exempt (alasan pengecualian), UU 14/2008 Pasal 17, by letter and numbered item. */
public enum ExemptionGround implements Labelled {
    /** Pasal 17 huruf a. */
    A("17.a"),
    /** Pasal 17 huruf a angka 1. */
    A1("17.a.1"),
    /** Pasal 17 huruf a angka 2. */
    A2("17.a.2"),
    /** Pasal 17 huruf a angka 3. */
    A3("17.a.3"),
    /** Pasal 17 huruf a angka 4. */
    A4("17.a.4"),
    /** Pasal 17 huruf a angka 5. */
    A5("17.a.5"),
    /** Pasal 17 huruf b. */
    B("17.b"),
    /** Pasal 17 huruf c. */
    C("17.c"),
    /** Pasal 17 huruf c angka 1. */
    C1("17.c.1"),
    /** Pasal 17 huruf c angka 2. */
    C2("17.c.2"),
    /** Pasal 17 huruf c angka 3. */
    C3("17.c.3"),
    /** Pasal 17 huruf c angka 4. */
    C4("17.c.4"),
    /** Pasal 17 huruf c angka 5. */
    C5("17.c.5"),
    /** Pasal 17 huruf c angka 6. */
    C6("17.c.6"),
    /** Pasal 17 huruf c angka 7. */
    C7("17.c.7"),
    /** Pasal 17 huruf d. */
    D("17.d"),
    /** Pasal 17 huruf e. */
    E("17.e"),
    /** Pasal 17 huruf e angka 1. */
    E1("17.e.1"),
    /** Pasal 17 huruf e angka 2. */
    E2("17.e.2"),
    /** Pasal 17 huruf e angka 3. */
    E3("17.e.3"),
    /** Pasal 17 huruf e angka 4. */
    E4("17.e.4"),
    /** Pasal 17 huruf e angka 5. */
    E5("17.e.5"),
    /** Pasal 17 huruf e angka 6. */
    E6("17.e.6"),
    /** Pasal 17 huruf e angka 7. */
    E7("17.e.7"),
    /** Pasal 17 huruf f. */
    F("17.f"),
    /** Pasal 17 huruf f angka 1. */
    F1("17.f.1"),
    /** Pasal 17 huruf f angka 2. */
    F2("17.f.2"),
    /** Pasal 17 huruf f angka 3. */
    F3("17.f.3"),
    /** Pasal 17 huruf f angka 4. */
    F4("17.f.4"),
    /** Pasal 17 huruf g. */
    G("17.g"),
    /** Pasal 17 huruf h. */
    H("17.h"),
    /** Pasal 17 huruf h angka 1. */
    H1("17.h.1"),
    /** Pasal 17 huruf h angka 2. */
    H2("17.h.2"),
    /** Pasal 17 huruf h angka 3. */
    H3("17.h.3"),
    /** Pasal 17 huruf h angka 4. */
    H4("17.h.4"),
    /** Pasal 17 huruf h angka 5. */
    H5("17.h.5"),
    /** Pasal 17 huruf i. */
    I("17.i"),
    /** Pasal 17 huruf j. */
    J("17.j");

    private final String code;

    ExemptionGround(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the letter of the ground, for example {@code 17.h} for {@code 17.h.3}} */
    public String letter() {
        int item = code.indexOf('.', code.indexOf('.') + 1);
        return item < 0 ? code : code.substring(0, item);
    }

    /** {@return the article, for example {@code UU 14/2008 Pasal 17 huruf h angka 3}} */
    public Citation citation() {
        String[] parts = code.split("\\.", -1);
        String item = parts.length > 2 ? " angka " + parts[2] : "";
        return new Citation(Regulation.UU_14_2008, "Pasal " + parts[0] + " huruf " + parts[1] + item);
    }

    @Override
    public String label(Language language) {
        return ExemptionTexts.GROUNDS.text(language, code);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ExemptionGround of(String code) {
        return Coded.of(ExemptionGround.class, code);
    }
}
