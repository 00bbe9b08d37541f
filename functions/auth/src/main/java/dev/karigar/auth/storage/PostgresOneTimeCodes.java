package dev.karigar.auth.storage;

import dev.karigar.auth.domain.Account.PasswordHash;
import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.domain.Registration;
import dev.karigar.auth.usecase.OneTimeCodes;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Role;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One-time codes in {@code auth.one_time_codes}, registrations in {@code auth.pending_registrations}. */
@Singleton
final class PostgresOneTimeCodes implements OneTimeCodes {

    private static final String COLUMNS = "id, purpose, recipient_phone, recipient_email, account_id, locale, attempts, sent, created_at,"
            + " expires_at, resend_at";

    private final Database database;

    PostgresOneTimeCodes(Database database) {
        this.database = database;
    }

    @Override
    public void add(OneTimeCode code, CodeHash hash) {
        var phone = code.recipient() instanceof LoginIdentifier.Phone(var number) ? number.e164() : null;
        var email = code.recipient() instanceof LoginIdentifier.Email(var address) ? address.value() : null;
        database.sql("""
                insert into auth.one_time_codes (id, purpose, recipient_phone, recipient_email, account_id, locale, code_salt, code_hash,
                    attempts, sent, created_at, expires_at, resend_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .with(code.id(), code.purpose(), phone, email, code.accountId(), code.locale(), hash.salt(), hash.hash(), code.attempts(),
                        code.sent(), code.createdAt(), code.expiresAt(), code.resendAt())
                .update();
    }

    @Override
    public void addRegistration(UUID codeId, Registration registration) {
        var hash = registration.passwordHash();
        var email = registration.email();
        database.sql("""
                insert into auth.pending_registrations (code_id, password_hash, first_name, last_name, role, email, locale, time_zone)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .with(codeId, hash == null ? null : hash.phc(), registration.firstName(), registration.lastName(), registration.role(),
                        email == null ? null : email.value(), registration.locale(), registration.timeZone())
                .update();
    }

    @Override
    public Optional<OneTimeCode> find(UUID id) {
        return database.sql("select " + COLUMNS + " from auth.one_time_codes where id = ?").with(id).first(PostgresOneTimeCodes::code);
    }

    @Override
    public Optional<Registration> findRegistration(UUID codeId) {
        return database.sql("""
                select c.recipient_phone, r.password_hash, r.first_name, r.last_name, r.role, r.email, r.locale, r.time_zone
                from auth.pending_registrations r join auth.one_time_codes c on c.id = r.code_id
                where r.code_id = ?
                """).with(codeId).first(PostgresOneTimeCodes::registration);
    }

    @Override
    public boolean renew(OneTimeCode resent, CodeHash hash, Instant now) {
        return database.sql("""
                update auth.one_time_codes
                set code_salt = ?, code_hash = ?, sent = ?, expires_at = ?, resend_at = ?
                where id = ? and used_at is null and attempts < ? and sent = ? and resend_at <= ? and expires_at > ?
                """)
                .with(hash.salt(), hash.hash(), resent.sent(), resent.expiresAt(), resent.resendAt(), resent.id(), OneTimeCode.MAX_ATTEMPTS,
                        resent.sent() - 1, now, now)
                .update() == 1;
    }

    @Override
    public Optional<Attempt> attempt(UUID id, Set<CodePurpose> purposes, Instant now) {
        return database.sql("""
                update auth.one_time_codes
                set attempts = attempts + 1
                where id = ? and purpose = any (?) and attempts < ? and used_at is null and expires_at > ?
                returning code_salt, code_hash, %s
                """.formatted(COLUMNS))
                .with(id, List.copyOf(purposes), OneTimeCode.MAX_ATTEMPTS, now)
                .first(row -> new Attempt(code(row), new CodeHash(row.string("code_salt"), row.string("code_hash"))));
    }

    @Override
    public void markUsed(UUID id, Instant now) {
        database.sql("update auth.one_time_codes set used_at = ? where id = ?").with(now, id).update();
    }

    @Override
    public int deleteExpired(Instant before) {
        return database.sql("delete from auth.one_time_codes where expires_at < ?").with(before).update();
    }

    private static OneTimeCode code(Row row) throws SQLException {
        var phone = row.stringOrNull("recipient_phone");
        LoginIdentifier.Deliverable recipient = phone == null ? new LoginIdentifier.Email(new EmailAddress(row.string("recipient_email")))
                : new LoginIdentifier.Phone(new PhoneNumber(phone));
        return new OneTimeCode(row.uuid("id"), CodePurpose.valueOf(row.string("purpose")), recipient, row.uuidOrNull("account_id"),
                row.string("locale"), row.integer("attempts"), row.integer("sent"), row.instant("created_at"), row.instant("expires_at"),
                row.instant("resend_at"));
    }

    private static Registration registration(Row row) throws SQLException {
        var hash = row.stringOrNull("password_hash");
        var email = row.stringOrNull("email");
        return new Registration(new PhoneNumber(row.string("recipient_phone")), hash == null ? null : new PasswordHash(hash),
                row.string("first_name"), row.string("last_name"), Role.valueOf(row.string("role")),
                email == null ? null : new EmailAddress(email), row.string("locale"), row.string("time_zone"));
    }
}
