package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param code       six digits
 * @param deviceName what the user will know the device by in the list of sessions
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record VerifyRequest(@Pattern(regexp = Texts.SIX_DIGITS) String code,
        @Nullable @NotBlank @Size(max = 100) @Pattern(regexp = Texts.NO_CONTROLS) String deviceName) {
}
