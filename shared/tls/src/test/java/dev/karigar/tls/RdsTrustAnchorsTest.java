package dev.karigar.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RdsTrustAnchorsTest {

    private static final Duration NOTICE = Duration.ofDays(365);

    @Test
    void each_region_has_three_authorities_that_are_its_own_and_sign_themselves() throws Exception {
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
    void none_ends_within_a_year() throws Exception {
        var end = Clock.systemUTC().instant().plus(NOTICE);
        for (var region : regions()) {
            assertThat(RdsTrustAnchors.of(region)).extracting(X509Certificate::getNotAfter)
                    .as(region)
                    .allMatch(date -> date.toInstant().isAfter(end));
        }
    }

    @Test
    void a_region_that_is_not_known_has_none() {
        assertThat(RdsTrustAnchors.of("mars-north-1")).isEmpty();
        assertThat(RdsTrustAnchors.of("")).isEmpty();
    }

    private static List<String> regions() throws IOException, URISyntaxException {
        var one = Path.of(RdsTrustAnchors.class.getResource("eu-central-1.pem").toURI());
        try (var files = Files.list(one.getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pem"))
                    .map(name -> name.substring(0, name.length() - ".pem".length()))
                    .sorted()
                    .toList();
        }
    }
}
