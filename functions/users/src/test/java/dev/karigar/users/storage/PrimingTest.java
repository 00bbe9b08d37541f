package dev.karigar.users.storage;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.karigar.platform.SnapStartPrimer;
import dev.karigar.users.UsersFixture;
import org.junit.jupiter.api.Test;

class PrimingTest {

    @Test
    void every_repository_method_can_be_primed() {
        try (var users = new UsersFixture()) {
            var primers = users.function().context().getBeansOfType(SnapStartPrimer.class);
            assertThatCode(() -> primers.forEach(SnapStartPrimer::prime)).doesNotThrowAnyException();
        }
    }
}
