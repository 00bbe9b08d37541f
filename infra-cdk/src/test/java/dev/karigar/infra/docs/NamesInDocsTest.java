package dev.karigar.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.infra.alarms.Runbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands in the documents name resources, exports, settings and files that exist. */
class NamesInDocsTest {

    private static final NamesInDocs NAMES = NamesInDocs.ofProd();

    @ParameterizedTest
    @ValueSource(strings = {"docs/deploy.md", "docs/runbook.md", "docs/keys.md", "docs/cost.md", "README.md", "samconfig.toml",
            "infra-cdk/README.md"})
    void every_name_exists(String document) {
        assertThat(NAMES.unknown(Document.read(Path.of("..").resolve(document)).text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws logs tail /aws/lambda/karigar-ENV-accounts",
            "aws secretsmanager get-secret-value --secret-id /karigar/ENV/signing-key",
            "starts_with(Name, 'karigar-ENV-data:ExportsOutputRefDatabasePassword')",
            "starts_with(LogicalResourceId, 'DatabaseUnknownRole')",
            "npx cdk deploy --all --context environment=dev --context mail=me@example.com", "raise the setting `database-limit`",
            "alarm-mail = me@example.com", "npx cdk bootstrap aws://ACCOUNT/us-east-1",
            "sam local invoke UnknownFunction --config-env dev"})
    void an_unknown_name_is_found(String text) {
        assertThat(NAMES.unknown(text)).hasSize(1);
    }

    @Test
    void known_names_are_accepted() {
        assertThat(NAMES.unknown("/aws/lambda/karigar-prod-auth, karigar-ENV-release, /karigar/dev/origin-key, karigar-ENV-proxy, "
                + "starts_with(LogicalResourceId, 'DatabaseEndpointProxyRole')")).isEmpty();
    }

    @Test
    void the_runbook_has_a_section_for_every_alarm() {
        List<String> headings = Document.read(Path.of("../docs/runbook.md"))
                .text()
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()).strip())
                .toList();
        assertThat(headings).containsAll(Arrays.stream(Runbook.values()).map(Runbook::anchor).toList()).doesNotHaveDuplicates();
    }
}
