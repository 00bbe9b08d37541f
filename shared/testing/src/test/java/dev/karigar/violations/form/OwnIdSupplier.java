package dev.karigar.violations.form;

import java.util.UUID;
import java.util.function.Supplier;

/** Planted: makes its own ids through a method reference. */
final class OwnIdSupplier {

    Supplier<UUID> answer() {
        return UUID::randomUUID;
    }
}
