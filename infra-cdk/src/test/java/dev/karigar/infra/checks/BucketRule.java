package dev.karigar.infra.checks;

import java.util.List;
import java.util.stream.Stream;

/** No bucket can be read by everybody, by its own settings or by a policy. */
final class BucketRule implements Rule {

    private static final List<String> CLOSED = List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");

    @Override
    public List<String> complaints(Templates templates) {
        var open = templates.ofType("AWS::S3::Bucket")
                .stream()
                .filter(bucket -> !CLOSED.stream()
                        .allMatch(setting -> bucket.properties().path("PublicAccessBlockConfiguration").path(setting).asBoolean()))
                .map(bucket -> bucket.path() + " may become public");
        var opened = Statements.in(templates)
                .stream()
                .filter(Statements.Statement::allows)
                .filter(Statements.Statement::isOpenToAll)
                .map(statement -> statement.owner() + " allows everybody " + statement.actions());
        return Stream.concat(open, opened).toList();
    }
}
