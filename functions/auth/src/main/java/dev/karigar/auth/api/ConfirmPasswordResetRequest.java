package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param code        six digits
 * @param newPassword 8 to 128 characters
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ConfirmPasswordResetRequest(UUID otpId, @Pattern(regexp = TextConstraints.SIX_DIGITS) String code,
        @Size(max = 256) String newPassword) {
}
