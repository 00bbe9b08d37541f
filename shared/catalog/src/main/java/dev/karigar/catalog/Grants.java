package dev.karigar.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a function may touch. What is not here its role does not allow.
 *
 * @param database the PostgreSQL login it uses, if any
 * @param owner    whether it signs in as the database's owner instead
 * @param reads    secrets whose value it may read
 * @param writes   secrets it may give a new value
 * @param sendsTo  queues it may send to
 * @param outbox   schema of the outbox table that it inserts messages into, if any; the outbox relay sends from every such table
 * @param delivers ways out to people
 */
public record Grants(Optional<String> database, boolean owner, Set<ManagedSecret> reads, Set<ManagedSecret> writes, List<Queue> sendsTo,
        Optional<String> outbox, Set<Delivery> delivers) {

    public static final Grants NONE = new Grants(Optional.empty(), false, Set.of(), Set.of(), List.of(), Optional.empty(), Set.of());

    public Grants {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        sendsTo = List.copyOf(sendsTo);
        delivers = Set.copyOf(delivers);
    }

    public static Grants databaseRole(String login) {
        return new Grants(Optional.of(login), false, Set.of(), Set.of(), List.of(), Optional.empty(), Set.of());
    }

    public static Grants databaseOwner() {
        return new Grants(Optional.empty(), true, Set.of(), Set.of(), List.of(), Optional.empty(), Set.of());
    }

    public Grants reading(ManagedSecret first, ManagedSecret... more) {
        return new Grants(database, owner, EnumSet.of(first, more), writes, sendsTo, outbox, delivers);
    }

    public Grants writing(ManagedSecret first, ManagedSecret... more) {
        return new Grants(database, owner, reads, EnumSet.of(first, more), sendsTo, outbox, delivers);
    }

    public Grants sendingTo(Queue... queues) {
        return new Grants(database, owner, reads, writes, List.of(queues), outbox, delivers);
    }

    /** @param schema the group's own, whose migrations call {@code setup.create_outbox} */
    public Grants withOutbox(String schema) {
        return new Grants(database, owner, reads, writes, sendsTo, Optional.of(schema), delivers);
    }

    public Grants delivering(Delivery delivery) {
        return new Grants(database, owner, reads, writes, sendsTo, outbox, Set.of(delivery));
    }

    /** Whether the function uses PostgreSQL, as a group role or as the owner. */
    public boolean usesDatabase() {
        return owner || database.isPresent();
    }
}
