package dev.karigar.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.local.database.ExternalServer;
import dev.karigar.local.development.DevelopmentData;
import dev.karigar.local.lambda.FunctionClassPaths;
import dev.karigar.local.lambda.FunctionEnvironment;
import dev.karigar.local.lambda.FunctionEnvironment.AwsServices;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Development data in a migrated database beside that of the shared stack. */
class DevelopmentDataTest {

    private static ExternalServer migrated;

    private ExternalServer database;
    private DevelopmentData data;

    @BeforeAll
    static void migrate(@TempDir Path classes) throws Exception {
        migrated = create("development_data", "template1");
        var aws = new AwsServices("us-east-1", "http://127.0.0.1:9", "http://127.0.0.1:9", queue -> queue.name());
        var classPaths = FunctionClassPaths.copy(FunctionCatalog.all(), Path.of("..").toAbsolutePath().normalize(), classes);
        new DeployStep(classPaths, Clock.systemUTC()).run("migrations", new FunctionEnvironment(migrated, aws, Map.of()));
    }

    @BeforeEach
    void copy() throws SQLException {
        database = create("development_data_test", "development_data");
        data = new DevelopmentData(database, Clock.systemUTC());
    }

    private static ExternalServer create(String name, String template) throws SQLException {
        var server = RunningStack.shared().database();
        try (var connection = server.connect(); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + template);
        }
        return new ExternalServer(server.url().replace("/postgres", "/" + name), server.owner(), server.ownerPassword());
    }

    @Test
    void without_demo_data_there_are_an_administrator_and_a_tree_of_categories() throws Exception {
        data.load(false);

        assertThat(count("auth.accounts where role = 'ADMIN'")).isEqualTo(1);
        assertThat(count("auth.accounts")).isEqualTo(1);
        assertThat(count("services.categories where parent_id is null")).isPositive();
        assertThat(count("services.categories where parent_id is not null")).isPositive();
        assertThat(count("services.listings")).isZero();
    }

    @Test
    void a_second_load_changes_nothing() throws Exception {
        data.load(true);
        var before = sizes();
        data.load(true);

        assertThat(sizes()).isEqualTo(before);
    }

    @Test
    void a_category_that_an_administrator_has_deleted_is_not_inserted_again() throws Exception {
        data.load(false);
        execute("delete from services.categories where name = 'Plumbing'");
        data.load(false);

        assertThat(count("services.categories where name = 'Plumbing'")).isZero();
    }

    @Test
    void demo_data_uses_the_default_categories() throws Exception {
        data.load(false);
        long categories = count("services.categories");
        data.load(true);

        assertThat(count("services.categories")).isEqualTo(categories);
        assertThat(count("services.listings")).isEqualTo(200);
    }

    private String sizes() throws SQLException {
        return count("auth.accounts") + " accounts, " + count("services.categories") + " categories, " + count("services.listings")
                + " listings, " + count("reviews.reviews") + " reviews";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
