package dev.karigar.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.testing.postgres.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What every table keeps to; each rule is asked of the catalogs and is shown to see a planted table that breaks it. */
class SchemaRulesTest {

    private enum Rule {

        HAS_A_PRIMARY_KEY("create table web.planted (id uuid)", """
                select oid::regclass::text from our_tables t
                 where not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')"""),

        CONSTRAINTS_ARE_NAMED_BY_TABLE_AND_KIND("create table web.planted (id uuid constraint odd primary key)", """
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c join our_tables t on t.oid = c.conrelid
                 where not (starts_with(c.conname, t.relname || '_') and c.conname like case c.contype when 'p' then '%\\_pkey'
                           when 'u' then '%\\_key' when 'c' then '%\\_check' when 'f' then '%\\_fkey' when 'x' then '%\\_no\\_%' end)"""),

        TIMES_KNOW_THEIR_ZONE("create table web.planted (id uuid primary key, at timestamp)", """
                select a.attrelid::regclass || '.' || a.attname from our_columns a where a.atttypid = 'timestamp'::regtype"""),

        MONEY_IS_WHOLE_MINOR_UNITS("create table web.planted (id uuid primary key, price_amount double precision)", """
                select a.attrelid::regclass || '.' || a.attname from our_columns a
                 where a.attname ~ '(amount|price|fee|total)$' and a.atttypid <> 'bigint'::regtype or a.atttypid = 'money'::regtype"""),

        FOREIGN_KEYS_HAVE_AN_INDEX("create table web.planted (id uuid primary key, account_id uuid references auth.accounts)", """
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

        private final String planted;
        private final String breaches;

        Rule(String planted, String breaches) {
            this.planted = planted;
            this.breaches = OURS + breaches;
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
    void every_table_keeps_to(Rule rule) throws SQLException {
        assertThat(names(rule.breaches)).isEmpty();
        database.execute(rule.planted);
        assertThat(names(rule.breaches)).hasSize(1).allMatch(breach -> breach.startsWith("web.violations"));
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
    void what_the_guides_have_an_operator_type_fits_the_tables() throws IOException, SQLException {
        var guides = Files.readString(Path.of("../../docs/deploy.md")) + Files.readString(Path.of("../../docs/runbook.md"));
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
