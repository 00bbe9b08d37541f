package dev.karigar.web.limits;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import org.jspecify.annotations.Nullable;

/**
 * Allows {@code KARIGAR_RATE_LIMITS=off}, for load runs, in the local stack only. The variable also switches off the protection of one-time
 * codes and passwords against guessing, so a deployment, which always sets {@code KARIGAR_ENVIRONMENT}, does not start with it.
 */
@Context
@Requires(property = RateLimitFilter.PROPERTY, value = RateLimitFilter.OFF)
final class UnlimitedRequests {

    UnlimitedRequests(@Nullable @Value("${karigar.environment}") String environment) {
        if (environment != null && !environment.isBlank()) {
            throw new IllegalStateException("KARIGAR_RATE_LIMITS=off is not allowed in the environment " + environment);
        }
    }
}
