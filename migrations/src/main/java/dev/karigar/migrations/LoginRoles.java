package dev.karigar.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The login roles that the migrations created, read from the server's catalog. */
final class LoginRoles {

    private final Connection owner;
    private final List<String> names;

    private LoginRoles(Connection owner, List<String> names) {
        this.owner = owner;
        this.names = names;
    }

    static LoginRoles of(Connection owner) throws SQLException {
        var names = new ArrayList<String>();
        // The owner's name may have the same prefix.
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("""
                select quote_ident(rolname) from pg_roles
                 where rolname like 'karigar\\_%' and rolcanlogin and rolname <> current_user order by rolname""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return new LoginRoles(owner, List.copyOf(names));
    }

    /** For servers without IAM authentication. */
    void setPassword(String password) throws SQLException {
        // ALTER ROLE takes no parameters.
        each("alter role %s password '" + password.replace("'", "''").replace("%", "%%") + "'");
    }

    /**
     * Grants {@code rds_iam}, if the server has it: a role with it authenticates by IAM token and no longer by password.
     *
     * @return the number of roles that were granted
     */
    int grantIam() throws SQLException {
        int granted = 0;
        for (var name : names) {
            if (lacksIam(name)) {
                execute("grant rds_iam to " + name);
                granted++;
            }
        }
        return granted;
    }

    private boolean lacksIam(String name) throws SQLException {
        // pg_has_role is also true for a role that could become a member.
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("""
                select from pg_roles iam where iam.rolname = 'rds_iam' and not exists (
                    select from pg_auth_members where roleid = iam.oid and member = '%s'::regrole)""".formatted(name.replace("'", "''")))) {
            return rows.next();
        }
    }

    private void each(String sql) throws SQLException {
        for (var name : names) {
            execute(sql.formatted(name));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
