package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** @param refreshToken as the last token answer gave it */
@Serdeable(naming = SnakeCaseStrategy.class)
record RefreshRequest(@NotEmpty @Size(max = 512) String refreshToken) {
}
