package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Account;
import dev.karigar.auth.domain.Account.AccountStatus;
import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.usecase.Accounts;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts in {@code auth.accounts}. */
@Singleton
final class PostgresAccounts implements Accounts {

    private static final String COLUMNS = "id, phone, email, password_hash, first_name, last_name, role, locale, time_zone, status,"
            + " created_at";

    private final Database database;

    PostgresAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Account> findByIdentifier(LoginIdentifier identifier) {
        // An unrecognized identifier is looked up as a phone that no account can have.
        var phone = identifier instanceof LoginIdentifier.Phone(var number) ? number.e164()
                : identifier instanceof LoginIdentifier.Unrecognized ? "" : null;
        var email = identifier instanceof LoginIdentifier.Email(var address) ? address.value() : null;
        return database.sql("select " + COLUMNS + " from auth.accounts where phone = ?::text or lower(email) = lower(?::text)")
                .with(phone, email)
                .first(PostgresAccounts::account);
    }

    @Override
    public Optional<Account> findById(UUID id) {
        return database.sql("select " + COLUMNS + " from auth.accounts where id = ?").with(id).first(PostgresAccounts::account);
    }

    @Override
    public boolean add(Account account) {
        return database.sql("""
                insert into auth.accounts (id, phone, email, password_hash, first_name, last_name, role, locale, time_zone, status,
                    created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .with(account.id(), account.phone().e164(), emailOf(account), hashOf(account), account.firstName(), account.lastName(),
                        account.role(), account.locale(), account.timeZone(), account.status(), account.createdAt(), account.createdAt())
                .update() == 1;
    }

    @Override
    public void updatePassword(UUID id, PasswordHash hash, Instant now) {
        database.sql("update auth.accounts set password_hash = ?, updated_at = ? where id = ?").with(hash.phc(), now, id).update();
    }

    private static @Nullable String emailOf(Account account) {
        return account.email() == null ? null : account.email().value();
    }

    private static @Nullable String hashOf(Account account) {
        return account.passwordHash() == null ? null : account.passwordHash().phc();
    }

    private static Account account(Row row) throws SQLException {
        var email = row.stringOrNull("email");
        var hash = row.stringOrNull("password_hash");
        return new Account(row.uuid("id"), new PhoneNumber(row.string("phone")), email == null ? null : new EmailAddress(email),
                hash == null ? null : new PasswordHash(hash), row.string("first_name"), row.string("last_name"),
                Role.valueOf(row.string("role")), row.string("locale"), row.string("time_zone"),
                AccountStatus.valueOf(row.string("status")), row.instant("created_at"));
    }
}
