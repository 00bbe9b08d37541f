package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** @param newPassword 8 to 128 characters */
@Serdeable(naming = SnakeCaseStrategy.class)
record ChangePasswordRequest(@NotEmpty @Size(max = 256) String currentPassword, @Size(max = 256) String newPassword) {
}
