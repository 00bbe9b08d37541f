package dev.karigar.users.storage;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.usecase.Certifications;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certifications in {@code users.certifications}. Ids are ordered by time (UUIDv7), so newest first is descending by id. */
@Singleton
final class PostgresCertifications implements Certifications {

    private static final String COLUMNS = "select id, name, issuer, certificate_number, issued_on, expires_on, status, created_at ";

    private final Database database;

    PostgresCertifications(Database database) {
        this.database = database;
    }

    @Override
    public Page<Certification> of(UUID owner, PageRequest page) {
        var after = page.after();
        var found = database.sql(COLUMNS + """
                from users.certifications
                where user_id = ? and (cast(? as uuid) is null or id < ?)
                order by id desc limit ?
                """).with(owner, idOf(after), idOf(after), page.limit() + 1).list(PostgresCertifications::certification);
        return Page.of(found, page.limit(), certification -> List.of(certification.id().toString()));
    }

    private static @Nullable UUID idOf(@Nullable List<String> after) {
        return after == null ? null : UUID.fromString(after.getFirst());
    }

    @Override
    public List<Certification> verified(UUID owner, LocalDate day) {
        return database.sql(COLUMNS + """
                from users.certifications
                where user_id = ? and status = 'VERIFIED' and (expires_on is null or expires_on >= ?)
                order by id
                """).with(owner, day).list(PostgresCertifications::certification);
    }

    @Override
    public int count(UUID owner) {
        return database.sql("select count(*)::integer as found from users.certifications where user_id = ?")
                .with(owner)
                .first(row -> row.integer("found"))
                .orElseThrow();
    }

    @Override
    public void add(UUID owner, Certification certification) {
        database.sql("""
                insert into users.certifications (id, user_id, name, issuer, certificate_number, issued_on, expires_on, status, created_at,
                    updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .with(certification.id(), owner, certification.name(), certification.issuer(), certification.number(),
                        certification.issuedOn(), certification.expiresOn(), certification.review(), certification.createdAt(),
                        certification.createdAt())
                .update();
    }

    @Override
    public boolean remove(UUID owner, UUID id) {
        return database.sql("delete from users.certifications where user_id = ? and id = ?").with(owner, id).update() == 1;
    }

    private static Certification certification(Row row) throws SQLException {
        return new Certification(row.uuid("id"), row.string("name"), row.stringOrNull("issuer"), row.stringOrNull("certificate_number"),
                dateOrNull(row, "issued_on"), dateOrNull(row, "expires_on"), Certification.Review.valueOf(row.string("status")),
                row.instant("created_at"));
    }

    private static @Nullable LocalDate dateOrNull(Row row, String column) throws SQLException {
        return row.isNull(column) ? null : row.date(column);
    }
}
