package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.domain.Account;
import dev.karigar.kernel.Role;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The user of a session, as registered. */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(description = "The user of a session, as registered.")
record UserResponse(@Schema(description = "Identifies the user.") UUID id,
        @Schema(description = "Given name.", example = "Asha") String firstName,
        @Schema(description = "Family name.", example = "Rao") String lastName,
        @Schema(description = "Phone number in E.164.", example = "+491713920001") String phone,
        @Schema(description = "E-mail address; null without one.", example = "asha@example.com") @Nullable String email,
        @Schema(description = "Roles of the user, at least one.") List<Role> roles,
        @Schema(description = "Language of messages, a BCP 47 tag.", example = "de-DE") String locale,
        @Schema(description = "IANA time zone.", example = "Europe/Berlin") String timeZone,
        @Schema(description = "Time of the registration.") Instant createdAt) {

    static UserResponse of(Account account, Set<Role> roles) {
        var email = account.email();
        return new UserResponse(account.id(), account.firstName(), account.lastName(), account.phone().e164(),
                email == null ? null : email.value(), roles.stream().sorted().toList(), account.locale(), account.timeZone(),
                account.createdAt());
    }
}
