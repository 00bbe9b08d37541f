package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.karigar.testing.cloud.StubbedService;
import dev.karigar.testing.cloud.StubbedService.Answer;
import dev.karigar.testing.events.LambdaInvocation;
import dev.karigar.testing.logging.LogLines;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The migrations under the conditions of Aurora: the owner is not a superuser, and the role rds_iam exists. */
class MigrationAsOwnerTest {

    private static final String OWNER = "karigar_owner";
    private static final String TRACE = "1-5759e989-000000000000000000000001";
    private static final String PASSWORD = "a'generated{\"one";
    // Since PostgreSQL 16 the creator of a role becomes a member of it, and so of the roles that it is a member of.
    private static final int CREATOR_IS_MEMBER = 16;

    @AutoClose
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "off")
                .setServerConfig("password_encryption", "scram-sha-256")
                .start();
        execute("postgres", "create role rds_iam");
        execute("postgres", "create role %s login createrole createdb password '%s'".formatted(OWNER, PASSWORD.replace("'", "''")));
        if (version() >= CREATOR_IS_MEMBER) {
            execute("postgres", "grant rds_iam to %s with admin option, inherit false, set false".formatted(OWNER));
        }
        configureAuthentication();
    }

    // As on RDS: members of rds_iam authenticate by token, which this server cannot check and rejects; all others by password.
    private static void configureAuthentication() throws IOException {
        var rules = Path.of(value("postgres", "show hba_file"));
        // Without this line the owner, as a member of rds_iam, could not authenticate by password.
        var owner = version() < CREATOR_IS_MEMBER ? "" : "host all %s 127.0.0.1/32 scram-sha-256%n".formatted(OWNER);
        Files.writeString(rules, """
                host all postgres 127.0.0.1/32 trust
                %shost all +rds_iam 127.0.0.1/32 reject
                host all all 127.0.0.1/32 scram-sha-256
                """.formatted(owner));
        execute("postgres", "select pg_reload_conf()");
    }

    @BeforeEach
    void create() {
        execute("postgres", "create database karigar owner " + OWNER);
    }

    @AfterEach
    void drop() {
        execute("postgres", "drop database karigar with (force)");
        for (var role : roles()) {
            execute("postgres", "drop role " + role);
        }
    }

    @Test
    void an_owner_without_superuser_rights_migrates_and_a_second_run_changes_nothing() {
        assertThat(migrate(environment())).contains("\"roles_granted\": 0").doesNotContain("\"applied\": 0");
        var before = roles();
        assertThat(before).hasSizeGreaterThanOrEqualTo(7).allMatch(MigrationAsOwnerTest::signsInByIam);

        assertThat(migrate(environment())).contains("\"applied\": 0", "\"roles_granted\": 0");
        assertThat(roles()).isEqualTo(before);
        assertThat(value("karigar",
                "select count(*) from pg_tables where tableowner <> '%s' and schemaname !~ '^(pg_|information_)'".formatted(OWNER)))
                .isEqualTo("0");
    }

    @Test
    void a_role_without_rds_iam_gets_it_with_the_next_run() {
        migrate(environment());
        roles().forEach(role -> execute("postgres",
                "revoke rds_iam from %s granted by current_user".formatted(role).replace("current_user", grantor(role))));

        assertThat(migrate(environment())).contains("\"applied\": 0", "\"roles_granted\": " + roles().size());
        assertThat(roles()).allMatch(MigrationAsOwnerTest::signsInByIam);
    }

    @Test
    void groups_cannot_sign_in_by_password_and_the_owner_can() {
        var environment = environment();
        environment.put("DATABASE_ROLE_PASSWORD", "known");
        migrate(environment);

        assertThat(roles()).noneMatch(role -> canSignIn(role, "known"));
        assertThat(canSignIn(OWNER, PASSWORD)).isTrue();
    }

    @Test
    void two_concurrent_runs_apply_each_migration_once() throws Exception {
        try (var deploys = Executors.newFixedThreadPool(2)) {
            Callable<String> deploy = () -> migrate(environment());
            var answers = deploys.invokeAll(List.of(deploy, deploy)).stream().map(Future::resultNow).toList();

            assertThat(answers).filteredOn(answer -> answer.contains("\"applied\": 0")).hasSize(1);
        }
        assertThat(value("karigar", "select count(*) = count(distinct version) from public.flyway_schema_history")).isEqualTo("t");
    }

    @Test
    void the_owners_password_comes_from_the_generated_secret() {
        try (var manager = StubbedService.answering(request -> new Answer(200, """
                {"Name": "owner", "SecretString": "{\\"username\\":\\"%s\\",\\"password\\":\\"a'generated{\\\\\\"one\\",\
                \\"host\\":\\"127.0.0.1\\",\\"port\\":%d,\\"dbname\\":\\"karigar\\",\\"engine\\":\\"postgres\\"}"}""".formatted(OWNER,
                server.getPort())))) {
            var environment = new HashMap<>(manager.environment());
            environment.put("DATABASE_SECRET", "arn:aws:secretsmanager:eu-central-1:123456789012:secret:owner-AbCdEf");
            environment.put("DATABASE_URL", environment().get("DATABASE_URL"));

            assertThat(migrate(environment)).contains("\"version\": ");
            assertThat(manager.requests()).hasSize(1)
                    .first()
                    .satisfies(request -> assertThat(request.body()).contains("secret:owner-AbCdEf"));

            // The address in the secret is used with TLS verification; this server has no certificate.
            environment.remove("DATABASE_URL");
            assertThatThrownBy(() -> migrate(environment)).hasStackTraceContaining("SSL");
            environment.put("DATABASE_PASSWORD", "another");
            assertThatThrownBy(() -> migrate(environment)).hasMessageContaining("DATABASE_PASSWORD must not be set");
        }
    }

    @Test
    void an_earlier_release_can_be_deployed_again() {
        migrate(environment());
        // Migrations of a later release: one inside the number range of a group and one after the last.
        for (var version : List.of("199", "999")) {
            execute("karigar", """
                    insert into public.flyway_schema_history
                    select installed_rank + 1, '%s', 'later', type, 'V%s__later.sql', 1, installed_by, installed_on, 1, true
                      from public.flyway_schema_history order by installed_rank desc limit 1""".formatted(version, version));
        }

        assertThat(migrate(environment())).contains("\"applied\": 0");
    }

    @Test
    void a_migration_with_a_number_below_the_newest_is_applied() {
        migrate(environment());
        execute("karigar", "drop table notifications.processed_messages");
        execute("karigar", "delete from public.flyway_schema_history where version = '600'");

        assertThat(migrate(environment())).contains("\"applied\": 1");
    }

    @Test
    void a_run_logs_one_line_with_its_result() {
        var environment = environment();
        environment.put("KARIGAR_ENVIRONMENT", "dev");
        try (var log = LogLines.capture()) {
            migrate(environment);

            // Flyway's log lines have these fields, too.
            assertThat(log.all()).allSatisfy(line -> {
                assertThat(line.path("function").asText()).isEqualTo("migrations");
                assertThat(line.path("lambda_request_id").asText()).isEqualTo("lambda-1");
                assertThat(line.path("trace_id").asText()).isEqualTo(TRACE);
            });
            assertThat(log.withMessage("work done")).hasSize(1);
            var line = log.withMessage("work done").getFirst();
            assertThat(line.path("schema").asText()).isNotEmpty();
            assertThat(line.path("applied").asInt()).isPositive();
            assertThat(line.at("/_aws/CloudWatchMetrics").findValuesAsText("Name")).containsExactly("applied", "faults");
        }
    }

    @Test
    void a_failed_run_logs_one_line_without_the_password() {
        var environment = environment();
        environment.put("DATABASE_PASSWORD", "not the owner's");
        try (var log = LogLines.capture()) {
            assertThatThrownBy(() -> migrate(environment)).isInstanceOf(RuntimeException.class);

            assertThat(log.withMessage("invocation failed")).singleElement().satisfies(line -> {
                assertThat(line.path("faults").asInt()).isEqualTo(1);
                assertThat(line.path("error").asText()).startsWith("org.flywaydb.");
                assertThat(line.path("trace_id").asText()).isEqualTo(TRACE);
            });
            assertThat(log.text()).doesNotContain("not the owner's");
        }
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("DATABASE_URL", url("karigar"));
        environment.put("DATABASE_USER", OWNER);
        environment.put("DATABASE_PASSWORD", PASSWORD);
        return environment;
    }

    private static String migrate(Map<String, String> environment) {
        try {
            var answer = new ByteArrayOutputStream();
            RequestStreamHandler migrations = new MigrateFunction(environment, Clock.systemUTC());
            migrations.handleRequest(new ByteArrayInputStream(new byte[0]), answer, new LambdaInvocation("lambda-1", "Root=" + TRACE));
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> roles() {
        var names = value("postgres", "select string_agg(rolname, ',' order by rolname) from pg_roles where rolname like 'karigar\\_%'"
                + " and rolname <> '" + OWNER + "'");
        return names == null ? List.of() : Stream.of(names.split(",")).toList();
    }

    private static boolean signsInByIam(String role) {
        return "t".equals(value("postgres", "select pg_has_role('%s', 'rds_iam', 'usage')".formatted(role)));
    }

    private static String grantor(String role) {
        return value("postgres", "select grantor::regrole from pg_auth_members where roleid = 'rds_iam'::regrole and member = '%s'::regrole"
                .formatted(role));
    }

    private static boolean canSignIn(String role, String password) {
        try (var connection = DriverManager.getConnection(url("karigar"), role, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static int version() {
        return Integer.parseInt(value("postgres", "show server_version_num")) / 10_000;
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private static String value(String database, String sql) {
        try (var connection = DriverManager.getConnection(url(database), "postgres", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(url(database), "postgres", ""); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
