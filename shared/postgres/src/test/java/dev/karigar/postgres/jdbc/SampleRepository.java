package dev.karigar.postgres.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One method of each kind that a group writes: derived, saved and updated rows, SQL that reads and SQL that writes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SampleRepository extends GenericRepository<SampleRow, UUID> {

    Optional<SampleRow> findById(UUID id);

    List<SampleRow> findByNameInOrderByName(List<String> names);

    long count();

    SampleRow save(SampleRow row);

    List<SampleRow> saveAll(List<SampleRow> rows);

    void update(@Id UUID id, @Nullable Instant dueAt);

    @Query("select * from web.samples where :from::timestamptz is null or due_at >= :from order by id")
    List<SampleRow> dueSince(@Nullable Instant from);

    @Query("""
            insert into web.samples (id, name, due_at, created_at) values (:id, :name, :dueAt, :createdAt)
            on conflict (name) do nothing""")
    int insertUnlessNameIsTaken(UUID id, String name, @Nullable Instant dueAt, Instant createdAt);

    @Query("update web.samples set name = :name where id = :id")
    int rename(UUID id, String name);
}
