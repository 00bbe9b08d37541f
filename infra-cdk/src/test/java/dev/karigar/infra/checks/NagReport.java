package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.infra.synth.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The reports that cdk-nag has written for one assembly. */
record NagReport(List<Line> lines) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One rule on one resource. */
    record Line(String rule, String resource, String compliance, String reason) {
    }

    static NagReport of(Templates templates) {
        var lines = new ArrayList<Line>();
        int reports = 0;
        try (var files = Files.list(templates.assembly())) {
            for (var file : files.filter(path -> path.toString().endsWith("-NagReport.json")).toList()) {
                reports++;
                JSON.readTree(file.toFile())
                        .path("lines")
                        .forEach(line -> lines.add(new Line(line.path("ruleId").asText(), line.path("resourceId").asText(),
                                line.path("compliance").asText(), line.path("exceptionReason").asText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (reports != templates.stacks().size()) {
            throw new IllegalStateException("cdk-nag checked %d of %d stacks".formatted(reports, templates.stacks().size()));
        }
        return new NagReport(lines);
    }

    /** Findings without a suppression, including rules that failed. */
    List<Line> unsuppressed() {
        return lines.stream().filter(line -> !List.of("Compliant", "N/A", "Suppressed").contains(line.compliance())).toList();
    }

    List<Line> suppressed() {
        return lines.stream().filter(line -> line.compliance().equals("Suppressed")).toList();
    }
}
