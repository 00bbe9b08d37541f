package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.Accounts;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.postgres.jdbc.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Accounts in {@code auth.accounts}. */
@Singleton
final class PostgresAccounts implements Accounts {

    private static final String INSERT = """
            insert into auth.accounts (id, phone, email, password_hash, first_name, last_name, role, locale, time_zone, status,
                created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private final AccountRepository repository;
    private final Database database;

    PostgresAccounts(AccountRepository repository, Database database) {
        this.repository = repository;
        this.database = database;
    }

    @Override
    public Optional<Account> findByIdentifier(LoginIdentifier identifier) {
        var found = switch (identifier) {
            case LoginIdentifier.Phone(var number) -> repository.findByPhoneOrEmail(number.e164(), null);
            case LoginIdentifier.Email(var address) -> repository.findByPhoneOrEmail(null, address.value());
            // Looked up as a phone number that no account can have.
            case LoginIdentifier.Unrecognized _ -> repository.findByPhoneOrEmail("", null);
        };
        return found.map(AccountRow::account);
    }

    @Override
    public Optional<Account> findById(UUID id) {
        return repository.findById(id).map(AccountRow::account);
    }

    @Override
    public boolean add(Account account) {
        var email = Optional.ofNullable(account.email()).map(EmailAddress::value).orElse(null);
        var hash = Optional.ofNullable(account.passwordHash()).map(PasswordHash::phc).orElse(null);
        return database.sql(INSERT)
                .with(account.id(), account.phone().e164(), email, hash, account.firstName(), account.lastName(), account.role(),
                        account.locale(), account.timeZone(), account.status(), account.createdAt(), account.createdAt())
                .update() == 1;
    }

    @Override
    public void updatePassword(UUID id, PasswordHash hash, Instant now) {
        repository.update(id, hash.phc(), now);
    }
}
