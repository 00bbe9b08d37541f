package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the lib's own validator said of one assembly. It leaves clean plugins out of the report, calls warnings a success and
 * takes an acknowledgement for the whole app: all of that is read here.
 *
 * @param findings   of whatever severity
 * @param suppressed acknowledged ones
 * @param failures   plugins that did not come to an end
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
