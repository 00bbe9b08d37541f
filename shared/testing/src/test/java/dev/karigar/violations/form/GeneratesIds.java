package dev.karigar.violations.form;

import java.util.UUID;

/** Violation fixture: makes its own ids. */
final class GeneratesIds {

    UUID answer() {
        return UUID.randomUUID();
    }
}
