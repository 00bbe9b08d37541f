package dev.karigar.auth;

import dev.karigar.auth.usecase.PurgeExpired;
import dev.karigar.web.gateway.ScheduledTask;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Bean of the scheduled task. */
@Factory
final class AuthBeans {

    @Singleton
    ScheduledTask purgeExpired(PurgeExpired purgeExpired) {
        return ScheduledTask.of("purge-auth", purgeExpired::run);
    }
}
