package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.PasswordHash;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {

    /** One statement whatever the name is, {@code Unreadable} included. */
    Optional<Account> named(LoginIdentifier name);

    Optional<Account> byId(UUID id);

    /** False when the phone or the e-mail address belongs to another account; nothing is added then. */
    boolean add(Account account);

    void changePassword(UUID id, PasswordHash hash, Instant at);
}
