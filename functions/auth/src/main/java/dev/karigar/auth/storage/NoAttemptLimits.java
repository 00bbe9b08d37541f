package dev.karigar.auth.storage;

import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.AttemptLimits;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code KARIGAR_RATE_LIMITS=off}: for load runs, where one account signs in again and again. */
@Singleton
@Requires(property = "karigar.rate.limits", value = "off")
final class NoAttemptLimits implements AttemptLimits {

    @Override
    public Optional<TooManyAttempts> signIn(LoginIdentifier name) {
        return Optional.empty();
    }

    @Override
    public Optional<TooManyAttempts> message(LoginIdentifier.Reachable recipient) {
        return Optional.empty();
    }
}
