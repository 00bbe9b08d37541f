package dev.karigar.auth.storage;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.karigar.auth.AuthFixture;
import dev.karigar.platform.SnapStartPrimer;
import org.junit.jupiter.api.Test;

class PrimingTest {

    @Test
    void every_repository_method_can_be_primed() {
        try (var auth = new AuthFixture()) {
            var primers = auth.function.context().getBeansOfType(SnapStartPrimer.class);
            assertThatCode(() -> primers.forEach(SnapStartPrimer::prime)).doesNotThrowAnyException();
        }
    }
}
