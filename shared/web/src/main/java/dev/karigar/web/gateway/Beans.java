package dev.karigar.web.gateway;

import dev.karigar.kernel.Ids;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Kernel classes as beans. */
@Factory
final class Beans {

    @Singleton
    Ids ids(Clock clock) {
        return new Ids(clock);
    }
}
