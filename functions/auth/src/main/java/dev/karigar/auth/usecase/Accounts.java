package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.LoginIdentifier;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
public interface Accounts {

    /** Executes one statement for every kind of identifier, {@code Unrecognized} included. */
    Optional<Account> findByIdentifier(LoginIdentifier identifier);

    Optional<Account> findById(UUID id);

    /** Returns false, and adds nothing, if the phone or the e-mail address belongs to another account. */
    boolean add(Account account);

    void updatePassword(UUID id, PasswordHash hash, Instant now);
}
