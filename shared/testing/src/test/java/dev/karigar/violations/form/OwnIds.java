package dev.karigar.violations.form;

import java.util.UUID;

/** Planted: makes its own ids. */
final class OwnIds {

    UUID answer() {
        return UUID.randomUUID();
    }
}
