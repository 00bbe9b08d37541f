package dev.karigar.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.operations.JdbcRepositoryOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The behaviour of Micronaut Data that groups rely on; each test fails without the infrastructure of this package. */
class RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER_ID = new UUID(0, 2);

    @AutoClose
    private static SampleDatabase samples;
    @AutoClose
    private static ApplicationContext context;
    private static Database database;
    private static SampleRepository repository;

    @BeforeAll
    static void start() {
        samples = new SampleDatabase();
        context = samples.context(Map.of());
        database = context.getBean(Database.class);
        repository = context.getBean(SampleRepository.class);
    }

    @BeforeEach
    void empty() {
        samples.server.execute("delete from web.samples");
    }

    private static SampleRow row(UUID id, String name) {
        return new SampleRow(id, name, null, null, NOW);
    }

    @Test
    void repositories_are_wired_when_the_context_starts_and_not_at_the_first_call() {
        try (var fresh = samples.context(Map.of())) {
            assertThat(fresh.getActiveBeanRegistrations(JdbcRepositoryOperations.class)).isNotEmpty();
        }
        assertThatThrownBy(() -> samples.context(Map.of("DATASOURCES_DEFAULT_DIALECT", "NONE"))).hasStackTraceContaining("NONE");
    }

    @Test
    void a_repository_and_sql_share_one_transaction_and_one_connection() {
        assertThatThrownBy(() -> database.run(() -> {
            repository.save(row(ID, "a"));
            database.sql("update web.samples set name = ? where id = ?").with("b", ID).update();
            assertThat(repository.findById(ID)).map(SampleRow::name).contains("b");
            throw new IllegalArgumentException("undo");
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(repository.count()).isZero();
    }

    @Test
    void an_inner_unit_of_work_is_a_savepoint_for_repositories() {
        database.run(() -> {
            repository.save(row(ID, "kept"));
            assertThatThrownBy(() -> database.run(() -> {
                repository.save(row(OTHER_ID, "undone"));
                repository.save(row(new UUID(0, 3), "kept"));
            })).isInstanceOfSatisfying(ConstraintViolation.class, e -> assertThat(e.constraint()).isEqualTo("samples_name_key"));
            repository.save(row(OTHER_ID, "after"));
        });
        assertThat(repository.findByNameInOrderByName(List.of("kept", "undone", "after"))).extracting(SampleRow::name)
                .containsExactly("after", "kept");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_transaction_that_micronaut_opens_inside_a_unit_of_work_is_a_savepoint() {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        database.run(() -> {
            repository.save(row(ID, "kept"));
            assertThatThrownBy(() -> transactions.executeWrite(_ -> repository.save(row(OTHER_ID, "kept"))))
                    .isInstanceOf(ConstraintViolation.class);
            repository.save(row(OTHER_ID, "after"));
        });
        assertThat(repository.count()).isEqualTo(2);
    }

    @Test
    void a_follow_up_runs_after_the_only_connection_is_returned() {
        try (var narrow = samples.context(Map.of("DATABASE_BORROW_TIMEOUT", "PT1S"))) {
            var unitOfWork = narrow.getBean(Database.class);
            unitOfWork.run(() -> {
                narrow.getBean(SampleRepository.class).save(row(ID, "a"));
                // A unit of work of its own: it needs a connection of the pool of one.
                unitOfWork.afterCommit(() -> unitOfWork.run(() -> unitOfWork.sql("update web.samples set name = 'b'").update()));
            });
            assertThat(repository.findById(ID)).map(SampleRow::name).contains("b");
        }
    }

    @Test
    void a_connection_lost_in_a_transaction_is_reported_as_unavailable() {
        assertThatThrownBy(() -> database.run(() -> {
            repository.save(row(ID, "lost"));
            samples.terminateConnections();
            repository.findById(ID);
        })).isInstanceOf(DatabaseUnavailable.class);
        assertThatThrownBy(() -> database.run(() -> {
            repository.save(row(ID, "lost"));
            samples.terminateConnections();
        })).as("found out by the commit").isInstanceOf(DatabaseUnavailable.class);
        assertThat(repository.count()).isZero();
    }

    @Test
    void a_failed_rollback_does_not_replace_the_exception_of_the_work() {
        assertThatThrownBy(() -> database.run(() -> {
            repository.save(row(ID, "lost"));
            samples.terminateConnections();
            throw new IllegalArgumentException("of the work");
        })).isInstanceOf(IllegalArgumentException.class).satisfies(e -> assertThat(e.getSuppressed()).isNotEmpty());
    }

    @Test
    void on_conflict_do_nothing_returns_the_number_of_rows_that_were_inserted() {
        assertThat(repository.insertUnlessNameIsTaken(ID, "a", null, NOW)).isEqualTo(1);
        assertThat(repository.insertUnlessNameIsTaken(OTHER_ID, "a", null, NOW)).isZero();
    }

    @Test
    void instants_enums_and_nulls_keep_their_values() {
        var full = new SampleRow(ID, "full", DayOfWeek.MONDAY, Instant.parse("2026-03-29T01:30:00.000001Z"), NOW);
        repository.save(full);
        repository.save(row(OTHER_ID, "empty"));
        assertThat(repository.dueSince(null)).containsExactly(full, row(OTHER_ID, "empty"));
        assertThat(repository.dueSince(full.dueAt())).containsExactly(full);
        repository.update(ID, null);
        assertThat(repository.findById(ID)).map(SampleRow::dueAt).isEmpty();
        assertThat(samples.server.value("select created_at = '2026-11-22 12:00:00.123456+00' from web.samples where name = 'full'"))
                .isEqualTo("t");
    }

    @Test
    void every_call_counts_the_statements_that_it_sends() {
        var counter = context.getBean(JdbcStatementCounter.class);
        long before = counter.sent();
        database.run(() -> {
            repository.save(row(ID, "a"));
            repository.findById(ID);
            database.sql("select 1").first(row -> row.integer("?column?"));
        });
        repository.count();
        assertThat(counter.sent() - before).isEqualTo(4);
    }
}
