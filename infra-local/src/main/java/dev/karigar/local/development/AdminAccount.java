package dev.karigar.local.development;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The administrator's account of a stack on one machine. In a deployment, an operator creates the first administrator. */
public final class AdminAccount {

    public static final String ID = "01900000-0000-7000-8000-000000000001";
    public static final String PHONE = "+12025550100";
    public static final String PASSWORD = "local-admin-passphrase";

    /** Argon2id of {@link #PASSWORD}, 19 MiB, t=2, p=1, as the auth function computes it. */
    private static final String PASSWORD_HASH = "$argon2id$v=19$m=19456,t=2,p=1$a2FyaWdhci1sb2NhbC1hZA$"
            + "QTwymFsq1SuGQg3m1/ry9/6LA8m0MyVHr+37/Lf+Oag";

    private AdminAccount() {
    }

    /** Inserts the account if it does not exist. */
    static void create(Connection connection, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into auth.accounts (id, phone, password_hash, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                values (?::uuid, ?, ?, 'Local', 'Admin', 'ADMIN', 'en', 'UTC', ?, ?)
                on conflict on constraint accounts_phone_key do nothing""")) {
            var time = at.atOffset(ZoneOffset.UTC);
            statement.setString(1, ID);
            statement.setString(2, PHONE);
            statement.setString(3, PASSWORD_HASH);
            statement.setObject(4, time);
            statement.setObject(5, time);
            statement.executeUpdate();
        }
    }
}
