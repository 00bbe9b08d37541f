package dev.karigar.infra.checks;

import dev.karigar.infra.constructs.Wildcard;
import dev.karigar.infra.synth.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Every statement that allows something on a wildcard is listed with its reason. */
final class WildcardRule implements Rule {

    // Besides Wildcard: statements that the CDK writes, and wildcards at the end of the ARN of one resource.
    private static final Map<Pattern, String> REASONS = Map.of(Pattern.compile("Api/[a-z-]+/Role/Resource \\$\\{\\w*Log\\w*\\.Arn\\}:\\*"),
            "The streams of the function's log group: Lambda chooses their names.",
            Pattern.compile("Network/Vpc/FlowLog/\\w+/DefaultPolicy/Resource \\$\\{FlowLogs\\w+\\.Arn\\}:\\*"),
            "The streams of the log group of the flow log.",
            Pattern.compile("Data/Media/Logs/Policy/Resource \\$\\{MediaLogs\\w+\\.Arn\\}/media/\\*"),
            "S3 writes access logs under this prefix and chooses the names of the objects.",
            Pattern.compile("Data/Media/Bucket/Policy/Resource \\$\\{MediaBucket\\w+\\.Arn\\}/media/\\*"),
            "CloudFront reads every media object for a distribution of this account.",
            Pattern.compile("Api/AWSCDK\\.TriggerCustomResourceProviderCustomResourceProvider/Role \\$\\{[\\w.]+\\}:\\*"),
            "The CDK's provider invokes the new version of a deploy function, whose number Lambda chooses.");

    @Override
    public List<Violation> violations(Templates templates) {
        return Statements.in(templates)
                .stream()
                .filter(Statements.Statement::allows)
                .filter(statement -> !isListed(statement))
                .flatMap(statement -> statement.wildcards().stream().map(wildcard -> new Violation(statement.owner(), wildcard)))
                .filter(found -> REASONS.keySet()
                        .stream()
                        .noneMatch(known -> known.matcher(found.resource() + " " + found.detail()).matches()))
                .toList();
    }

    private static boolean isListed(Statements.Statement statement) {
        return Arrays.stream(Wildcard.values())
                .anyMatch(wildcard -> wildcard.sid().equals(statement.sid())
                        && Set.copyOf(wildcard.actions()).equals(Set.copyOf(statement.actions()))
                        && List.of(wildcard.resource()).equals(statement.resources()));
    }
}
