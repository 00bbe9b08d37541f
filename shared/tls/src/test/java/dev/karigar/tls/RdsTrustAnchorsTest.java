package dev.karigar.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RdsTrustAnchorsTest {

    private static final Pattern COMMON_NAME = Pattern.compile("CN=Amazon RDS (\\S+) Root CA");
    private static final Duration NOTICE = Duration.ofDays(365);

    @Test
    void each_region_has_three_self_signed_roots_of_its_own() throws Exception {
        assertThat(regions()).hasSizeGreaterThanOrEqualTo(27).contains("eu-central-1", "us-east-1", "ap-south-1");
        for (var region : regions()) {
            var roots = RdsTrustAnchors.of(region);
            assertThat(roots).as(region).hasSize(3).allSatisfy(root -> {
                assertThat(root.getSubjectX500Principal().getName()).contains("CN=Amazon RDS " + region + " Root CA",
                        "O=Amazon Web Services");
                assertThat(root.getBasicConstraints()).isNotNegative();
            });
            for (var root : roots) {
                root.verify(root.getPublicKey());
            }
        }
    }

    @Test
    void no_root_expires_within_a_year() throws Exception {
        var end = Clock.systemUTC().instant().plus(NOTICE);
        for (var region : regions()) {
            assertThat(RdsTrustAnchors.of(region)).extracting(X509Certificate::getNotAfter)
                    .as(region)
                    .allMatch(date -> date.toInstant().isAfter(end));
        }
    }

    @Test
    void an_unknown_region_has_no_roots() {
        assertThat(RdsTrustAnchors.of("mars-north-1")).isEmpty();
        assertThat(RdsTrustAnchors.of("")).isEmpty();
    }

    private static List<String> regions() throws IOException {
        try (var bundle = RdsTrustAnchors.class.getResourceAsStream(RdsTrustAnchors.BUNDLE)) {
            return RdsTrustAnchors.read(new String(bundle.readAllBytes(), StandardCharsets.US_ASCII), "")
                    .stream()
                    .map(root -> COMMON_NAME.matcher(root.getSubjectX500Principal().getName()).results().findFirst().orElseThrow().group(1))
                    .distinct()
                    .toList();
        }
    }
}
