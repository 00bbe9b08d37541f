package dev.karigar.postgres.jdbc;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The actions to run after the current transaction. Carried where Micronaut Data carries the transaction itself. */
record FollowUps(Set<Runnable> actions) implements PropagatedContextElement {

    FollowUps() {
        this(new LinkedHashSet<>());
    }

    static Optional<FollowUps> ofCurrentTransaction() {
        return PropagatedContext.getOrEmpty().find(FollowUps.class);
    }
}
