package dev.karigar.postgres.priming;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class DriverPrimerTest {

    @Test
    void the_driver_runs_its_statements_without_a_server() {
        assertThatCode(new DriverPrimer()::prime).doesNotThrowAnyException();
    }
}
