package dev.karigar.auth.api;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param phone with its country code */
@Serdeable(naming = SnakeCaseStrategy.class)
record OtpRequest(@NotBlank @Size(max = 40) String phone) {
}
