package dev.karigar.infra.checks;

import java.util.List;
import java.util.TreeSet;

/**
 * No distribution keeps a failed answer. CloudFront does so for ten seconds whatever the cache policy and the origin say, and by the
 * path alone: what one caller is told, all others would be told.
 */
final class FreshErrorsRule implements Rule {

    // Those whose time can be set; CloudFront keeps no others of its own accord.
    private static final List<Integer> KEPT = List.of(400, 403, 404, 405, 414, 500, 501, 502, 503, 504);

    @Override
    public List<String> complaints(Templates templates) {
        return templates.ofType("AWS::CloudFront::Distribution").stream().flatMap(distribution -> {
            var left = new TreeSet<>(KEPT);
            for (var response : distribution.properties().path("DistributionConfig").path("CustomErrorResponses")) {
                if (response.path("ErrorCachingMinTTL").asInt(-1) == 0 && !response.has("ResponsePagePath")) {
                    left.remove(response.path("ErrorCode").asInt());
                }
            }
            return left.stream().map(code -> distribution.path() + " answers one caller's " + code + " to others");
        }).toList();
    }
}
