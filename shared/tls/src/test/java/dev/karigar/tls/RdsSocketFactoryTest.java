package dev.karigar.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RdsSocketFactoryTest {

    @TempDir
    static Path directory;

    @AutoClose
    private static EmbeddedPostgres server;
    private static TestAuthority authority;

    /** Trusts the certificate in the file that the driver passes as argument. */
    public static final class TrustingFile extends RdsSocketFactory {

        public TrustingFile(Properties connection) throws IOException {
            super(RdsTrustAnchors.read(Files.readString(Path.of(connection.getProperty("sslfactoryarg"))), ""));
        }
    }

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, SQLException {
        authority = TestAuthority.in(directory);
        var files = authority.sign("dns:localhost");
        server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            var data = statement.executeQuery("show data_directory");
            data.next();
            for (var name : new String[]{"server.crt", "server.key"}) {
                var copy = Files.copy(files.resolve(name), Path.of(data.getString(1), name), StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
                // PostgreSQL does not run as root.
                Files.setOwner(copy, Files.getOwner(Path.of(copy.getParent().toString(), "PG_VERSION")));
            }
        }
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter system set ssl = on");
            statement.execute("select pg_reload_conf()");
        }
    }

    @Test
    void a_server_with_a_trusted_root_is_accepted() throws SQLException {
        assertThat(cipher("localhost", TrustingFile.class, authority.certificate().toString())).startsWith("TLS_");
    }

    @Test
    void a_server_with_an_unknown_root_is_rejected() {
        assertThatThrownBy(() -> cipher("localhost", RdsSocketFactory.class, "eu-central-1")).hasStackTraceContaining("PKIX path");
        assertThatThrownBy(() -> cipher("localhost", RdsSocketFactory.class, "mars-north-1")).hasStackTraceContaining("PKIX path");
    }

    @Test
    void a_certificate_of_another_host_is_rejected() {
        assertThatThrownBy(() -> cipher("127.0.0.1", TrustingFile.class, authority.certificate().toString()))
                .hasMessageContaining("hostname");
    }

    private static String cipher(String host, Class<? extends RdsSocketFactory> factory, String argument) throws SQLException {
        var url = "jdbc:postgresql://%s:%d/postgres?sslmode=verify-full&sslfactory=%s&sslfactoryarg=%s".formatted(host, server.getPort(),
                factory.getName(), argument);
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select cipher from pg_stat_ssl where pid = pg_backend_pid()")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
