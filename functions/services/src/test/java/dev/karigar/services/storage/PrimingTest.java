package dev.karigar.services.storage;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.services.ServicesFixture;
import org.junit.jupiter.api.Test;

class PrimingTest {

    @Test
    void every_repository_method_can_be_primed() {
        try (var services = new ServicesFixture()) {
            var primers = services.function().context().getBeansOfType(SnapStartPrimer.class);
            assertThatCode(() -> primers.forEach(SnapStartPrimer::prime)).doesNotThrowAnyException();
        }
    }
}
