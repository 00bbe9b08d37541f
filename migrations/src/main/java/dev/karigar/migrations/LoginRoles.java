package dev.karigar.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The groups' logins: those the migrations have made, as the server itself lists them. */
final class LoginRoles {

    private final Connection owner;
    private final List<String> names;

    private LoginRoles(Connection owner, List<String> names) {
        this.owner = owner;
        this.names = names;
    }

    static LoginRoles of(Connection owner) throws SQLException {
        var names = new ArrayList<String>();
        // The owner's own name may begin like theirs.
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("""
                select quote_ident(rolname) from pg_roles
                 where rolname like 'karigar\\_%' and rolcanlogin and rolname <> current_user order by rolname""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return new LoginRoles(owner, List.copyOf(names));
    }

    /** For servers without sign-in by IAM. */
    void setPassword(String password) throws SQLException {
        // ALTER ROLE takes no parameters.
        each("alter role %s password '" + password.replace("'", "''").replace("%", "%%") + "'");
    }

    /**
     * Lets them sign in by a token of IAM, and by nothing else from then on, where the server knows of it.
     *
     * @return how many were changed
     */
    int letSignInByIam() throws SQLException {
        int changed = 0;
        for (var name : names) {
            if (lacksIam(name)) {
                execute("grant rds_iam to " + name);
                changed++;
            }
        }
        return changed;
    }

    private boolean lacksIam(String name) throws SQLException {
        // Asked of the catalog: pg_has_role says yes for whoever could become a member.
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
