package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;

/** Every log group has a retention. */
final class LogRetentionRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        return templates.ofType("AWS::Logs::LogGroup")
                .stream()
                .filter(group -> !group.properties().has("RetentionInDays"))
                .map(group -> new Violation(group.path(), "no retention"))
                .toList();
    }
}
