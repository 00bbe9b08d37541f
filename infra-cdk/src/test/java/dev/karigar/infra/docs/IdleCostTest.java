package dev.karigar.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.infra.synth.SynthesizedApp;
import org.junit.jupiter.api.Test;

class IdleCostTest {

    @Test
    void an_idle_dev_costs_less_than_one_dollar_a_day() {
        assertThat(new IdleCosts(SynthesizedApp.of("dev"), SynthesizedApp.of("prod")).devTotal()).isBetween(0.1, 1.0);
    }
}
