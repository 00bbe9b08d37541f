package dev.karigar.auth;

import dev.karigar.auth.usecase.PurgeExpired;
import dev.karigar.web.gateway.ScheduledTask;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Which timer does what. */
@Factory
final class AuthBeans {

    @Singleton
    ScheduledTask sweep(PurgeExpired forgetOver) {
        return new ScheduledTask() {
            @Override
            public String name() {
                return "sweep-auth";
            }

            @Override
            public int run() {
                return forgetOver.forget();
            }
        };
    }
}
