package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;

/** A property that the templates of every environment must have. Its id is the simple name of the class. */
@FunctionalInterface
interface Rule {

    /**
     * A place where the rule does not hold.
     *
     * @param resource path of the resource in the construct tree, the key of a route or the name of a function
     * @param detail   what is wrong, for the developer
     */
    record Violation(String resource, String detail) {
    }

    List<Violation> violations(Templates templates);
}
