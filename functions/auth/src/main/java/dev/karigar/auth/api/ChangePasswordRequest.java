package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** A change of the password by a user who knows it. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A change of the password.")
record ChangePasswordRequest(
        @Schema(description = "The password until now.",
                example = "correct horse battery") @NotEmpty @Size(max = 256) String currentPassword,
        @Schema(description = "8 to 128 characters, no common password.", minLength = 8, maxLength = 128,
                example = "staple correct horse") @Size(max = 256) String newPassword) {
}
