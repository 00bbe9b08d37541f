package dev.karigar.dispatcher;

import dev.karigar.events.IdempotentDelivery;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.outbox.PostgresProcessedMessages;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Beans of classes in shared modules. */
@Factory
final class DispatcherBeans {

    @Singleton
    IdempotentDelivery delivery(UnitOfWork unitOfWork, Database database, Clock clock) {
        return new IdempotentDelivery(unitOfWork, new PostgresProcessedMessages(database), clock);
    }
}
