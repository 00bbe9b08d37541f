package dev.karigar.auth;

import dev.karigar.events.MessageSink;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Queues that take nothing: what is sent stays in the outbox, where tests read it. */
@Singleton
@Primary
final class UnreachableQueues implements MessageSink {

    @Override
    public Set<UUID> send(List<Outgoing> messages) {
        return Set.of();
    }
}
