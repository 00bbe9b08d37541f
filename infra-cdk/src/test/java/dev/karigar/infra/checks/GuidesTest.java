package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.infra.settings.Overrides;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators are told to type, against what is synthesised. */
class GuidesTest {

    private static final Pattern NAME = Pattern
            .compile("(?<![\\w.-])/?(?:[\\w-]+/)*karigar[-/](ENV|dev|prod)[-/][a-z][\\w-]*(?:/[a-z][\\w-]*)*");
    private static final Pattern EXPORT = Pattern.compile("karigar-ENV-\\w+:Exports\\w+");
    private static final Pattern SETTING = Pattern.compile("(?:--context |settings? `)([a-z-]+)\\b|^([a-z]+-[a-z-]+) = ",
            Pattern.MULTILINE);
    private static final Pattern LOOP = Pattern.compile("for name in ([a-z -]+);");
    // By which a guide shows what the app says to a wrong one.
    private static final String WRONG = "what";
    // What a restoration makes and leaves.
    private static final Set<String> OF_A_RESTORATION = Set.of("karigar-prod-restored", "karigar-prod-restored-1",
            "karigar-prod-restored-2", "karigar-prod-old");

    @ParameterizedTest
    @ValueSource(strings = {"docs/deploy.md", "docs/runbook.md", "docs/keys.md", "docs/cost.md", "README.md", "samconfig.toml"})
    void every_name_in_a_guide_is_that_of_something_deployed(String guide) throws IOException {
        assertThat(complaints(Files.readString(Path.of("..").resolve(guide)))).isEmpty();
    }

    @Test
    void a_name_that_nothing_has_is_seen() {
        assertThat(complaints("aws logs tail /aws/lambda/karigar-ENV-accounts")).hasSize(1);
        assertThat(complaints("aws secretsmanager get-secret-value --secret-id /karigar/ENV/signing-key")).hasSize(1);
        assertThat(complaints("starts_with(Name, 'karigar-ENV-data:ExportsOutputRefDatabasePassword')")).hasSize(1);
        assertThat(complaints("npx cdk deploy --all --context environment=dev --context mail=me@example.com")).hasSize(1);
        assertThat(complaints("raise the setting `database-most`\nand\nalarm-mail = me@example.com")).hasSize(2);
        assertThat(complaints("npx cdk bootstrap aws://ACCOUNT/us-east-1")).hasSize(1);
        assertThat(complaints("for name in auth users; do")).hasSize(1);
        assertThat(
                complaints("/aws/lambda/karigar-prod-auth, karigar-ENV-release, /karigar/dev/origin-key, /aws/rds/proxy/karigar-ENV-proxy"))
                .isEmpty();
    }

    private static List<String> complaints(String guide) {
        var complaints = new ArrayList<String>();
        var names = names();
        var known = String.join("\n", names);
        NAME.matcher(guide)
                .results()
                .map(GuidesTest::inProd)
                .filter(name -> !names.contains(name) && !OF_A_RESTORATION.contains(name))
                .forEach(name -> complaints.add("nothing is named " + name));
        EXPORT.matcher(guide)
                .results()
                .map(GuidesTest::inProd)
                .filter(export -> !known.contains(export))
                .forEach(export -> complaints.add("nothing is exported as " + export));
        SETTING.matcher(guide)
                .results()
                .map(key -> Objects.requireNonNullElse(key.group(1), key.group(2)))
                .filter(key -> !key.equals(WRONG) && !Overrides.KEYS.contains(key))
                .forEach(key -> complaints.add("nothing reads the setting " + key));
        guide.lines()
                .filter(line -> line.startsWith("npx cdk ") && !line.contains("--context environment="))
                .forEach(line -> complaints.add("the app refuses to run without an environment: " + line));
        LOOP.matcher(guide)
                .results()
                .map(loop -> Set.of(loop.group(1).split(" ")))
                .filter(functions -> !functions.equals(Set.copyOf(FunctionCatalog.all().stream().map(FunctionSpec::name).toList())))
                .forEach(functions -> complaints.add("not all functions: " + functions));
        return complaints;
    }

    private static String inProd(MatchResult name) {
        return name.group().replaceFirst("karigar([-/])(ENV|dev)", "karigar$1prod");
    }

    /** Every text of prod's templates that could be a name, and the stacks' own. */
    private static Set<String> names() {
        var prod = Synthesised.environment("prod");
        var names = new HashSet<String>();
        prod.resources()
                .flatMap(resource -> resource.properties().properties().stream())
                .filter(property -> property.getKey().endsWith("Name") || property.getKey().endsWith("Identifier"))
                .map(Map.Entry::getValue)
                .forEach(value -> names.add(value.asText()));
        prod.stacks()
                .values()
                .stream()
                .flatMap(stack -> stack.path("Outputs").properties().stream())
                .forEach(output -> names.add(output.getValue().at("/Export/Name").asText()));
        try {
            new JsonMapper().readTree(prod.assembly().resolve("manifest.json").toFile())
                    .path("artifacts")
                    .forEach(artifact -> names.add(artifact.at("/properties/stackName").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
