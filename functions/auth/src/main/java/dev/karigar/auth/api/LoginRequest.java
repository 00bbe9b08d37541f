package dev.karigar.auth.api;

import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param username   phone or e-mail address
 * @param deviceName what the user will know the device by in the list of sessions
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record LoginRequest(@NotBlank @Size(max = 254) String username, @NotEmpty @Size(max = 256) String password,
        @Nullable @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String deviceName) {
}
