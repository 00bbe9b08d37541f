package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.infra.synth.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The report of aws-cdk-lib's CloudFormation validator on one assembly. The validator omits plugins without findings, reports warnings as
 * success, and an acknowledgement applies to the whole app, so this class reads all parts of the report.
 *
 * @param findings   of every severity
 * @param suppressed acknowledged findings
 * @param failures   plugins that failed
 */
record ValidatorReport(List<String> findings, List<String> suppressed, List<String> failures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ValidatorReport of(Templates templates) {
        var report = new ValidatorReport(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            for (var plugin : JSON.readTree(templates.assembly().resolve("validation-report.json").toFile()).path("pluginReports")) {
                report.read(plugin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }

    private void read(JsonNode plugin) {
        var name = plugin.path("pluginName").asText();
        plugin.path("violations").forEach(violation -> findings.add(name + ": " + violation));
        plugin.properties()
                .stream()
                .filter(field -> field.getKey().toLowerCase(Locale.ROOT).contains("suppress"))
                .forEach(field -> field.getValue().forEach(violation -> suppressed.add(name + ": " + violation)));
        if (!plugin.path("conclusion").asText().equals("success") || plugin.path("metadata").has("error")) {
            failures.add(name + ": " + plugin.path("conclusion") + plugin.path("metadata"));
        }
    }
}
