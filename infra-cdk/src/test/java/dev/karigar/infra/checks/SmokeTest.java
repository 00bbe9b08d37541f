package dev.karigar.infra.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmokeTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void it_synthesises(String environment) {
        var templates = Synthesised.environment(environment);
        templates.resources().map(r -> r.stack() + " " + r.type() + " " + r.path()).forEach(System.out::println);
        assertThat(templates.stacks()).isNotEmpty();
    }
}
