package dev.karigar.auth.storage;

import dev.karigar.auth.domain.AuthRejection.TooManyAttempts;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.AttemptLimits;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code KARIGAR_RATE_LIMITS=off}: disables the limits for load tests, in which one account signs in repeatedly. */
@Singleton
@Requires(property = "karigar.rate.limits", value = "off")
final class NoAttemptLimits implements AttemptLimits {

    @Override
    public Optional<TooManyAttempts> countSignIn(LoginIdentifier identifier) {
        return Optional.empty();
    }

    @Override
    public Optional<TooManyAttempts> countMessage(LoginIdentifier.Deliverable recipient) {
        return Optional.empty();
    }
}
