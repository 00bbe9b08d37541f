package dev.karigar.kernel;

import java.util.function.Function;

/**
 * The result of a use case that the domain can reject: a value, or the reason of the rejection. Faults are exceptions and no outcomes.
 *
 * @param <T> the value
 * @param <R> the sealed family of rejections
 */
public sealed interface Outcome<T, R> {

    record Ok<T, R>(T value) implements Outcome<T, R> {
    }

    record Rejected<T, R>(R reason) implements Outcome<T, R> {
    }

    static <T, R> Outcome<T, R> ok(T value) {
        return new Ok<>(value);
    }

    static <T, R> Outcome<T, R> rejected(R reason) {
        return new Rejected<>(reason);
    }

    default <U> Outcome<U, R> map(Function<? super T, ? extends U> mapping) {
        return switch (this) {
            case Ok<T, R>(var value) -> ok(mapping.apply(value));
            case Rejected<T, R>(var reason) -> rejected(reason);
        };
    }

    default <U> Outcome<U, R> then(Function<? super T, Outcome<U, R>> next) {
        return switch (this) {
            case Ok<T, R>(var value) -> next.apply(value);
            case Rejected<T, R>(var reason) -> rejected(reason);
        };
    }

    /** The value; throws the exception that {@code mapping} returns for a rejection. The api ring maps rejections to problems with it. */
    default T orElseThrow(Function<? super R, ? extends RuntimeException> mapping) {
        return switch (this) {
            case Ok<T, R>(var value) -> value;
            case Rejected<T, R>(var reason) -> throw mapping.apply(reason);
        };
    }
}
