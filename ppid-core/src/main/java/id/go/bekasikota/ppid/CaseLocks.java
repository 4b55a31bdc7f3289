package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The cases that an act holds until its transaction ends: those that it changes, and those that it rests on. All are held before
 * any is read for the act, in the order of kinds and ids, so that acts wait for each other and never both for the other.
 */
record CaseLocks(List<Claim> claims) {
    /** Nothing. */
    static final CaseLocks NONE = new CaseLocks(List.of());

    /** Cases of one kind; which ones, a question of the storage may tell. */
    private record Claim(CaseKind<?, ?> kind, LockMode how, Function<Stores, Collection<String>> ids) {}

    static CaseLocks toChange(CaseKind<?, ?> kind, Collection<String> ids) {
        return NONE.with(kind, LockMode.TO_CHANGE, stores -> ids);
    }

    static CaseLocks toRestOn(CaseKind<?, ?> kind, Collection<String> ids) {
        return toRestOn(kind, stores -> ids);
    }

    static CaseLocks toRestOn(CaseKind<?, ?> kind, Function<Stores, Collection<String>> ids) {
        return NONE.with(kind, LockMode.TO_REST_ON, ids);
    }

    /** Every exemption of a body, for what rests on those that it is tied to. */
    static CaseLocks toRestOnExemptions(String body) {
        return toRestOn(CaseKind.EXEMPTION, stores -> stores.exemptions().ids(body, "", Integer.MAX_VALUE));
    }

    CaseLocks and(CaseLocks other) {
        List<Claim> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        return new CaseLocks(all);
    }

    private CaseLocks with(CaseKind<?, ?> kind, LockMode how, Function<Stores, Collection<String>> ids) {
        return and(new CaseLocks(List.of(new Claim(kind, how, ids))));
    }

    /** Holds them in a transaction; of one kind all to change, where one is. */
    void in(Stores stores, String body) {
        claims.stream()
                .map(Claim::kind)
                .distinct()
                .sorted(Comparator.comparing(CaseKind::code))
                .forEach(kind -> in(stores, body, kind));
    }

    private void in(Stores stores, String body, CaseKind<?, ?> kind) {
        Set<String> ids = new TreeSet<>();
        LockMode how = LockMode.TO_REST_ON;
        for (Claim claim : claims) {
            if (claim.kind().equals(kind)) {
                ids.addAll(claim.ids().apply(stores));
                how = claim.how() == LockMode.TO_CHANGE ? LockMode.TO_CHANGE : how;
            }
        }
        stores.of(kind).lock(body, ids, how);
    }
}
