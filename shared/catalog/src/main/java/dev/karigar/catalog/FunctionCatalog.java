package dev.karigar.catalog;

import java.util.List;
import java.util.Optional;

/** Every function of Karigar. The local stack, the deployment and the functions' own filters are built from this list and nothing else. */
public final class FunctionCatalog {

    private static final List<FunctionSpec> ALL = List.of(AuthFunctionSpec.SPEC, UsersFunctionSpec.SPEC, ServicesFunctionSpec.SPEC,
            BookingsFunctionSpec.SPEC, DocumentsFunctionSpec.SPEC, WorkerFunctionSpecs.NOTIFICATION_DISPATCHER,
            WorkerFunctionSpecs.EMAIL_SENDER, WorkerFunctionSpecs.OUTBOX_RELAY, DeployFunctionSpecs.MIGRATIONS,
            DeployFunctionSpecs.KEY_ROTATION);

    private FunctionCatalog() {
    }

    public static List<FunctionSpec> all() {
        return ALL;
    }

    public static Optional<FunctionSpec> named(String name) {
        return ALL.stream().filter(function -> function.name().equals(name)).findFirst();
    }

    /** The function that says no to what no route matches. */
    public static FunctionSpec fallback() {
        return ALL.stream().filter(FunctionSpec::isFallback).findFirst().orElseThrow();
    }

    /** Schemas that have an outbox table, whichever kind of function inserts into it. */
    public static List<String> outboxes() {
        return ALL.stream().flatMap(function -> function.grants().outbox().stream()).distinct().toList();
    }

    public static List<Queue> queues() {
        return ALL.stream().flatMap(function -> function.consumes().stream()).distinct().toList();
    }
}
