package dev.karigar.violations.form;

import java.util.UUID;
import java.util.function.Supplier;

/** Violation fixture: makes its own ids through a method reference. */
final class SuppliesIds {

    Supplier<UUID> answer() {
        return UUID::randomUUID;
    }
}
