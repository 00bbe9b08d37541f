package dev.karigar.postgres.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Every kind of call is reported as {@link DatabaseUnavailable} when the database is out of reach or goes away. */
class RepositoryOutageTest {

    private static final UUID ID = new UUID(0, 1);
    private static final SampleRow ROW = new SampleRow(ID, "a", null, null, Instant.EPOCH);

    @AutoClose
    private static SampleDatabase samples;
    @AutoClose
    private static ApplicationContext reachable;
    @AutoClose
    private static ApplicationContext unreachable;

    @BeforeAll
    static void start() {
        samples = new SampleDatabase();
        reachable = samples.context(Map.of());
        // Port 1 refuses every connection.
        unreachable = samples
                .context(Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/karigar", "DATABASE_BORROW_TIMEOUT", "PT0.25S"));
    }

    private static Map<String, ThrowingConsumer<ApplicationContext>> calls() {
        var calls = new LinkedHashMap<String, ThrowingConsumer<ApplicationContext>>();
        calls.put("derived query for one row", context -> repository(context).findById(ID));
        calls.put("derived query for rows", context -> repository(context).findByNameInOrderByName(List.of("a")));
        calls.put("count", context -> repository(context).count());
        calls.put("save", context -> repository(context).save(ROW));
        calls.put("save of several rows", context -> repository(context).saveAll(List.of(ROW)));
        calls.put("derived update", context -> repository(context).update(ID, null));
        calls.put("query in SQL", context -> repository(context).dueSince(null));
        calls.put("insert in SQL", context -> repository(context).insertUnlessNameIsTaken(ID, "a", null, Instant.EPOCH));
        calls.put("update in SQL", context -> repository(context).rename(ID, "b"));
        calls.put("query of Database", context -> context.getBean(Database.class).sql("select 1 as n").first(row -> row.integer("n")));
        calls.put("update of Database", context -> context.getBean(Database.class).sql("delete from web.samples").update());
        return calls;
    }

    private static SampleRepository repository(ApplicationContext context) {
        return context.getBean(SampleRepository.class);
    }

    @TestFactory
    Stream<DynamicTest> without_a_connection() {
        return calls().entrySet()
                .stream()
                .map(call -> dynamicTest(call.getKey(),
                        () -> assertThatThrownBy(() -> call.getValue().accept(unreachable)).isInstanceOf(DatabaseUnavailable.class)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_connection_for_a_unit_of_work() {
        return calls().entrySet()
                .stream()
                .map(call -> dynamicTest(call.getKey(), () -> assertThatThrownBy(() -> inTransaction(unreachable, call.getValue()))
                        .isInstanceOf(DatabaseUnavailable.class)));
    }

    @TestFactory
    Stream<DynamicTest> with_a_connection_that_is_lost_in_a_unit_of_work() {
        return calls().entrySet()
                .stream()
                .map(call -> dynamicTest(call.getKey(), () -> assertThatThrownBy(() -> inTransaction(reachable, context -> {
                    repository(context).count();
                    samples.terminateConnections();
                    call.getValue().accept(context);
                })).isInstanceOf(DatabaseUnavailable.class)));
    }

    private static void inTransaction(ApplicationContext context, ThrowingConsumer<ApplicationContext> work) {
        context.getBean(Database.class).run(() -> {
            try {
                work.accept(context);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
    }
}
