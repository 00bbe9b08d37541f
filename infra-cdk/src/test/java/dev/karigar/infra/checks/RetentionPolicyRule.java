package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;

/**
 * Retained resources use {@code RetainExceptOnCreate}. With {@code Retain}, a failed first deployment leaves the resource behind and the
 * next attempt fails: the name of a secret is taken, and Lambda publishes no second version of the same code.
 */
final class RetentionPolicyRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        return templates.resources()
                .filter(resource -> resource.json().path("DeletionPolicy").asText().equals("Retain"))
                .map(resource -> new Violation(resource.path(), "stays after a failed creation"))
                .toList();
    }
}
