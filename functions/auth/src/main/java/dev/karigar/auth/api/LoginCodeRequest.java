package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request for a login code. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "The phone that a login code is sent to.")
record LoginCodeRequest(
        @Schema(description = "Mobile number with its country code.", example = "+491713920001") @NotBlank @Size(max = 40) String phone) {
}
