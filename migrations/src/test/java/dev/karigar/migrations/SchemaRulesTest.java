package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.architecture.ProjectTree;
import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules for every table, checked against the system catalogs. Each rule is also run against a violation fixture that it must report. */
class SchemaRulesTest {

    private enum Rule {

        PRIMARY_KEY("create table web.fixture (id uuid)", """
                select oid::regclass::text from our_tables t
                 where not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')"""),

        CONSTRAINT_NAMES_START_WITH_THE_TABLE_AND_END_WITH_THE_KIND("create table web.fixture (id uuid constraint odd primary key)", """
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join our_tables t on t.oid = c.conrelid
                 where not (starts_with(c.conname, t.relname || '_') and c.conname like case c.contype when 'p' then '%\\_pkey'
                           when 'u' then '%\\_key' when 'c' then '%\\_check' when 'f' then '%\\_fkey' when 'x' then '%\\_no\\_%' end)"""),

        TIMESTAMPS_HAVE_A_TIME_ZONE("create table web.fixture (id uuid primary key, at timestamp)", """
                select a.attrelid::regclass || '.' || a.attname from our_columns a where a.atttypid = 'timestamp'::regtype"""),

        MONEY_IS_BIGINT_MINOR_UNITS("create table web.fixture (id uuid primary key, price_amount double precision)", """
                select a.attrelid::regclass || '.' || a.attname from our_columns a
                 where a.attname ~ '(amount|price|fee|total)$' and a.atttypid <> 'bigint'::regtype or a.atttypid = 'money'::regtype"""),

        FOREIGN_KEYS_HAVE_AN_INDEX("create table web.fixture (id uuid primary key, account_id uuid references auth.accounts)", """
                        select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join our_tables t on t.oid = c.conrelid
                         where c.contype = 'f' and not exists (select from pg_index i where i.indrelid = c.conrelid
                               and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""");

        private static final String OURS = """
                with our_tables as (
                    select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' and c.relname <> 'flyway_schema_history'),
                our_columns as (
                    select a.* from pg_attribute a join our_tables t on t.oid = a.attrelid where a.attnum > 0 and not a.attisdropped)
                """;

        private final String fixture;
        private final String violations;

        Rule(String fixture, String violations) {
            this.fixture = fixture;
            this.violations = OURS + violations;
        }
    }

    private static final Pattern SQL = Pattern.compile("`((?:select|insert|update|delete) [^`]+)`");

    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.create();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_table_follows_the_rule(Rule rule) throws SQLException {
        assertThat(names(rule.violations)).isEmpty();
        database.execute(rule.fixture);
        assertThat(names(rule.violations)).hasSize(1).allMatch(violation -> violation.startsWith("web.fixture"));
    }

    @Test
    void a_second_run_of_the_migrations_changes_nothing() throws IOException, SQLException {
        var before = names("select version || installed_on from flyway_schema_history");
        var answer = new ByteArrayOutputStream();
        new MigrateFunction(database.environmentForOwner(), Clock.systemUTC()).handleRequest(new ByteArrayInputStream(new byte[0]), answer,
                null);
        assertThat(answer.toString(StandardCharsets.UTF_8)).contains("\"applied\": 0");
        assertThat(names("select version || installed_on from flyway_schema_history")).isNotEmpty().isEqualTo(before);
    }

    @Test
    void sql_statements_in_the_operator_guides_run_against_the_tables() throws IOException, SQLException {
        var docs = ProjectTree.find().root().resolve("docs");
        var guides = Files.readString(docs.resolve("deploy.md")) + Files.readString(docs.resolve("runbook.md"));
        var statements = SQL.matcher(guides).results().map(statement -> statement.group(1)).toList();
        assertThat(statements).hasSize(2);
        for (var statement : statements) {
            database.execute(statement);
        }
        assertThatThrownBy(() -> database.execute(statements.getFirst().replace("accounts", "users")))
                .hasCauseInstanceOf(SQLException.class);
    }

    private List<String> names(String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
