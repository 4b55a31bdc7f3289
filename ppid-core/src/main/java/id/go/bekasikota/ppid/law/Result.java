package id.go.bekasikota.ppid.law;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an act of the law came to (hasil tindakan): the new value, or the denial that says why not.
 *
 * <p>A legally impossible act is a value, never an exception; misuse of the library is an exception. Must not be dropped.
 * Immutable and thread-safe.
 *
 * @param <T> what the act makes
 */
@CheckReturnValue
public sealed interface Result<T> {

    /**
     * {@return a result of an act that was allowed}
     *
     * @param <T> what the act makes
     * @param value what it made
     */
    static <T> Result<T> of(T value) {
        return new Done<>(value, Optional.empty());
    }

    /**
     * Returns a result of an act that was allowed with a remark.
     *
     * @param <T> what the act makes
     * @param value what it made
     * @param remark what whoever acts should know
     * @return the result
     */
    static <T> Result<T> of(T value, BilingualText remark) {
        Objects.requireNonNull(remark, "remark");
        return new Done<>(value, Optional.of(remark));
    }

    /**
     * {@return a result of an act that the law does not allow}
     *
     * @param <T> what the act would have made
     * @param denial why not
     */
    static <T> Result<T> denied(Denial denial) {
        return new Denied<>(denial);
    }

    /**
     * Takes both outcomes to one value.
     *
     * @param <R> the type of the value
     * @param done what to make of the value
     * @param denied what to make of the denial
     * @return what the function that fits gave
     */
    <R> R fold(Function<? super T, ? extends R> done, Function<? super Denial, ? extends R> denied);

    /**
     * Does something with the value where the act was allowed.
     *
     * @param done what to do with it
     * @return this result
     */
    default Result<T> then(Consumer<? super T> done) {
        Objects.requireNonNull(done, "done");
        return fold(
                value -> {
                    done.accept(value);
                    return this;
                },
                denial -> this);
    }

    /** {@return the denial: why the act was not allowed; empty where it was} */
    default Optional<Denial> denial() {
        return fold(value -> Optional.empty(), Optional::of);
    }

    /**
     * Returns what whoever acts should know of an act that was allowed, as that its article was not yet in force and the rules
     * before it were not read.
     *
     * @return the remark; empty where there is none
     */
    default Optional<BilingualText> remark() {
        return Optional.empty();
    }

    /**
     * {@return what the act made, or throws}
     *
     * @throws DeniedException if the act was not allowed
     */
    @CanIgnoreReturnValue
    default T orThrow() {
        return fold(value -> value, denial -> {
            throw new DeniedException(denial);
        });
    }

    /**
     * An act that was allowed.
     *
     * @param <T> what the act makes
     * @param value what it made
     * @param remark what whoever acts should know; empty where there is nothing
     */
    record Done<T>(T value, Optional<BilingualText> remark) implements Result<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<? super Denial, ? extends R> denied) {
            Objects.requireNonNull(done, "done");
            return done.apply(value);
        }
    }

    /**
     * An act that was denied.
     *
     * @param <T> what the act would have made
     * @param reason why not
     */
    record Denied<T>(Denial reason) implements Result<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<? super Denial, ? extends R> denied) {
            Objects.requireNonNull(denied, "denied");
            return denied.apply(reason);
        }
    }
}
