package dev.karigar.infra.checks;

import dev.karigar.infra.constructs.Wildcard;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Nothing is allowed by a star, but for what is written down with its reason. */
final class WildcardRule implements Rule {

    // Beside ours: those that the CDK writes, and stars that stand at the end of one resource's own ARN.
    private static final Map<Pattern, String> REASONS = Map.of(Pattern.compile("Api/[a-z-]+/Role/Resource \\$\\{\\w*Log\\w*\\.Arn\\}:\\*"),
            "The streams of the function's own log group: Lambda names them while it runs.",
            Pattern.compile("Network/Vpc/FlowLog/\\w+/DefaultPolicy/Resource \\$\\{Flows\\w+\\.Arn\\}:\\*"),
            "The streams of the flow log's own group.",
            Pattern.compile("Data/Media/Logs/Policy/Resource \\$\\{MediaLogs\\w+\\.Arn\\}/media/\\*"),
            "S3 writes its access logs under this prefix of the log bucket; objects have no names before they are.",
            Pattern.compile("Data/Media/Bucket/Policy/Resource \\$\\{MediaBucket\\w+\\.Arn\\}/media/\\*"),
            "CloudFront reads every picture, for a distribution of this account.",
            Pattern.compile("Api/AWSCDK\\.TriggerCustomResourceProviderCustomResourceProvider/Role \\$\\{[\\w.]+\\}:\\*"),
            "The CDK's helper runs the migrations in whatever version is new: Lambda numbers them.");

    @Override
    public List<String> complaints(Templates templates) {
        return Statements.in(templates)
                .stream()
                .filter(Statements.Statement::allows)
                .filter(statement -> !isOurs(statement))
                .flatMap(statement -> statement.wildcards().stream().map(wildcard -> statement.owner() + " " + wildcard))
                .filter(found -> REASONS.keySet().stream().noneMatch(known -> known.matcher(found).matches()))
                .map(found -> "No reason is written for the wildcard " + found)
                .toList();
    }

    private static boolean isOurs(Statements.Statement statement) {
        return Arrays.stream(Wildcard.values())
                .anyMatch(wildcard -> wildcard.sid().equals(statement.sid())
                        && Set.copyOf(wildcard.actions()).equals(Set.copyOf(statement.actions()))
                        && List.of(wildcard.resource()).equals(statement.resources()));
    }
}
