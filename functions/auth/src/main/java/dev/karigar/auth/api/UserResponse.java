package dev.karigar.auth.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.auth.domain.Account;
import dev.karigar.kernel.Role;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, as registered.
 *
 * @param phone    E.164
 * @param locale   BCP 47
 * @param timeZone IANA
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record UserResponse(UUID id, String firstName, String lastName, String phone, @Nullable String email, List<Role> roles, String locale,
        String timeZone, Instant createdAt) {

    static UserResponse of(Account account, Set<Role> roles) {
        var email = account.email();
        return new UserResponse(account.id(), account.firstName(), account.lastName(), account.phone().e164(),
                email == null ? null : email.value(), roles.stream().sorted().toList(), account.locale(), account.timeZone(),
                account.createdAt());
    }
}
