package dev.karigar.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.platform.SnapStartPrimer;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PrimingTest {

    @AutoClose
    private final SampleDatabase samples = new SampleDatabase();

    @Test
    void every_repository_method_is_called_and_the_database_is_not() {
        try (var context = samples.context(Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/karigar"))) {
            var counter = context.getBean(JdbcStatementCounter.class);
            context.getBeansOfType(SnapStartPrimer.class).forEach(SnapStartPrimer::prime);
            int methods = SampleRepository.class.getDeclaredMethods().length;
            assertThat(counter.sent()).isGreaterThanOrEqualTo(40L * methods);
        }
    }

    @Test
    void after_priming_the_function_uses_its_own_database() {
        try (var context = samples.context(Map.of())) {
            context.getBeansOfType(SnapStartPrimer.class).forEach(SnapStartPrimer::prime);
            var repository = context.getBean(SampleRepository.class);
            assertThat(repository.count()).isZero();
            repository.save(new SampleRow(new UUID(0, 1), "a", null, null, Instant.EPOCH));
            assertThatThrownBy(() -> repository.save(new SampleRow(new UUID(0, 2), "a", null, null, Instant.EPOCH)))
                    .isInstanceOf(ConstraintViolation.class);
        }
    }
}
