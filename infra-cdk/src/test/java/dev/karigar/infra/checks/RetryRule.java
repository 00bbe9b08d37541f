package dev.karigar.infra.checks;

import java.util.List;

/**
 * What a failed deploy has made does not stand in the way of the next one: a secret's name would be taken, and Lambda publishes no
 * second version of the same code. CloudFormation's {@code Retain} keeps even that; {@code RetainExceptOnCreate} keeps the rest.
 */
final class RetryRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        return templates.resources()
                .filter(resource -> resource.json().path("DeletionPolicy").asText().equals("Retain"))
                .map(resource -> resource.path() + " stays behind when its own creation is undone")
                .toList();
    }
}
