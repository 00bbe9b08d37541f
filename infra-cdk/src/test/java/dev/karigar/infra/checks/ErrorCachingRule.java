package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;
import java.util.TreeSet;

/**
 * No distribution caches error responses. By default CloudFront caches them by path for ten seconds, whatever the cache policy and the
 * origin say, and would return one client's error to others.
 */
final class ErrorCachingRule implements Rule {

    // The statuses that CloudFront caches by default and whose TTL can be set.
    private static final List<Integer> CACHED_STATUSES = List.of(400, 403, 404, 405, 414, 500, 501, 502, 503, 504);

    @Override
    public List<Violation> violations(Templates templates) {
        return templates.ofType("AWS::CloudFront::Distribution").stream().flatMap(distribution -> {
            var cached = new TreeSet<>(CACHED_STATUSES);
            for (var response : distribution.properties().path("DistributionConfig").path("CustomErrorResponses")) {
                if (response.path("ErrorCachingMinTTL").asInt(-1) == 0 && !response.has("ResponsePagePath")) {
                    cached.remove(response.path("ErrorCode").asInt());
                }
            }
            return cached.stream().map(status -> new Violation(distribution.path(), "caches responses with status " + status));
        }).toList();
    }
}
