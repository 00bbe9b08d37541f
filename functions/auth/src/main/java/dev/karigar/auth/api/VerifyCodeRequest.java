package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A one-time code that the user entered. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A one-time code that the user entered.")
record VerifyCodeRequest(
        @Schema(description = "The six digits of the message.",
                example = "036233") @Pattern(regexp = TextConstraints.SIX_DIGITS) String code,
        @Schema(description = "Name of the device in the list of sessions.", example = "Asha's phone") @Nullable @Pattern(
                regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String deviceName) {
}
