package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A login with a password. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A login with a password.")
record LoginRequest(
        @Schema(description = "Phone number in any common notation, or e-mail address.",
                example = "+491713920001") @NotBlank @Size(max = 254) String username,
        @Schema(description = "The account's password.", example = "correct horse battery") @NotEmpty @Size(max = 256) String password,
        @Schema(description = "Name of the device in the list of sessions.", example = "Asha's phone") @Nullable @Pattern(
                regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String deviceName) {
}
