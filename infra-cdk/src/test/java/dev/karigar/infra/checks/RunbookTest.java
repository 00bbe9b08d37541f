package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.infra.alarms.Runbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RunbookTest {

    @Test
    void every_line_that_an_alarm_names_is_there_and_says_what_to_do() throws IOException {
        var lines = Files.readAllLines(Path.of("../docs/runbook.md"));
        var headings = lines.stream().filter(line -> line.startsWith("## ")).map(line -> line.substring(3).strip()).toList();
        assertThat(headings).containsAll(Arrays.stream(Runbook.values()).map(Runbook::anchor).toList()).doesNotHaveDuplicates();
        for (var section : Runbook.values()) {
            int start = lines.indexOf("## " + section.anchor());
            var text = lines.subList(start + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("## ")).toList();
            assertThat(String.join("\n", text)).as(section.anchor()).contains("**Means**", "**Look**", "**Do**");
        }
    }
}
