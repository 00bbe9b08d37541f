package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A new password, with the code that allows it. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A new password, with the code that allows it.")
record ConfirmPasswordResetRequest(@Schema(description = "`otp_id` of the answer that announced the code.") UUID otpId,
        @Schema(description = "The six digits of the message.",
                example = "036233") @Pattern(regexp = TextConstraints.SIX_DIGITS) String code,
        @Schema(description = "8 to 128 characters, no common password.", minLength = 8, maxLength = 128,
                example = "staple correct horse") @Size(max = 256) String newPassword) {
}
