package dev.karigar.infra.checks;

import java.util.List;

/** No line is kept for ever. */
final class LogRetentionRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        return templates.ofType("AWS::Logs::LogGroup")
                .stream()
                .filter(group -> !group.properties().has("RetentionInDays"))
                .map(group -> group.path() + " keeps its lines for ever")
                .toList();
    }
}
