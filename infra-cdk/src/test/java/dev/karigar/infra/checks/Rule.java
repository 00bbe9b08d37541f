package dev.karigar.infra.checks;

import java.util.List;

/** Something that holds in every environment. */
@FunctionalInterface
interface Rule {

    /** A sentence for each place where it does not hold. */
    List<String> complaints(Templates templates);
}
