package id.go.bekasikota.ppid.law;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an act of the law came to (hasil tindakan): the new value, or the denial that says why not.
 *
 * <p>A legally impossible act is a value, never an exception; misuse of the library is an exception. Must not be dropped.
 * Immutable and thread-safe.
 *
 * @param <T> what the act makes
 */
@CheckReturnValue
public final class Result<T> {
    private final Optional<T> value;
    private final Optional<BilingualText> remark;
    private final Optional<Denial> denial;

    private Result(Optional<T> value, Optional<BilingualText> remark, Optional<Denial> denial) {
        this.value = value;
        this.remark = remark;
        this.denial = denial;
    }

    /**
     * {@return a result of an act that was allowed}
     *
     * @param <T> what the act makes
     * @param value what it made
     */
    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(Objects.requireNonNull(value, "value")), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a result of an act that was allowed with a remark.
     *
     * @param <T> what the act makes
     * @param value what it made
     * @param remark what whoever acts should know
     * @return the result
     */
    public static <T> Result<T> of(T value, BilingualText remark) {
        Objects.requireNonNull(remark, "remark");
        return new Result<>(Optional.of(Objects.requireNonNull(value, "value")), Optional.of(remark), Optional.empty());
    }

    /**
     * {@return a result of an act that the law does not allow}
     *
     * @param <T> what the act would have made
     * @param denial why not
     */
    public static <T> Result<T> denied(Denial denial) {
        return new Result<>(Optional.empty(), Optional.empty(), Optional.of(Objects.requireNonNull(denial, "denial")));
    }

    /**
     * Takes both outcomes to one value.
     *
     * @param <R> the type of the value
     * @param done what to make of the value
     * @param denied what to make of the denial
     * @return what the function that fits gave
     */
    public <R> R fold(Function<? super T, ? extends R> done, Function<? super Denial, ? extends R> denied) {
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(denied, "denied");
        return denial.isPresent() ? denied.apply(denial.get()) : done.apply(value.orElseThrow());
    }

    /**
     * Does something with the value where the act was allowed.
     *
     * @param done what to do with it
     * @return this result
     */
    public Result<T> then(Consumer<? super T> done) {
        Objects.requireNonNull(done, "done");
        value.ifPresent(done);
        return this;
    }

    /** {@return the denial: why the act was not allowed; empty where it was} */
    public Optional<Denial> denial() {
        return denial;
    }

    /**
     * Returns what whoever acts should know of an act that was allowed, as that its article was not yet in force and the rules
     * before it were not read.
     *
     * @return the remark; empty where there is none
     */
    public Optional<BilingualText> remark() {
        return remark;
    }

    /**
     * {@return what the act made, or throws}
     *
     * @throws DeniedException if the act was not allowed
     */
    @CanIgnoreReturnValue
    public T orThrow() {
        if (denial.isPresent()) {
            throw new DeniedException(denial.get());
        }
        return value.orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Result<?> that
                && value.equals(that.value)
                && remark.equals(that.remark)
                && denial.equals(that.denial);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, remark, denial);
    }

    /** {@return what the act made, or why it was denied} */
    @Override
    public String toString() {
        return fold(done -> "Result[" + done + "]", why -> "Result[denied: " + why + "]");
    }
}
