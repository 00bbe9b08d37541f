package dev.karigar.postgres.rehearsal;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class DatabaseRehearsalTest {

    @Test
    void the_driver_runs_its_statements_without_a_server() {
        assertThatCode(new DatabaseRehearsal()::prime).doesNotThrowAnyException();
    }
}
