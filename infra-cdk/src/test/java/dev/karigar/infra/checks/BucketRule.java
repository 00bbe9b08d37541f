package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;
import java.util.stream.Stream;

/** No bucket is public, neither by its settings nor by a policy. */
final class BucketRule implements Rule {

    private static final List<String> PUBLIC_ACCESS_BLOCKS = List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls",
            "RestrictPublicBuckets");

    @Override
    public List<Violation> violations(Templates templates) {
        var settings = templates.ofType("AWS::S3::Bucket")
                .stream()
                .filter(bucket -> !PUBLIC_ACCESS_BLOCKS.stream()
                        .allMatch(setting -> bucket.properties().path("PublicAccessBlockConfiguration").path(setting).asBoolean()))
                .map(bucket -> new Violation(bucket.path(), "public access is not blocked"));
        var policies = Statements.in(templates)
                .stream()
                .filter(Statements.Statement::allows)
                .filter(Statements.Statement::isPublic)
                .map(statement -> new Violation(statement.owner(), "allows everyone " + statement.actions()));
        return Stream.concat(settings, policies).toList();
    }
}
