package dev.karigar.users.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on the view {@code services.bookable_listings}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SlotRulesRepository extends GenericRepository<SlotRulesRow, UUID> {

    /** The different rules of the active listings of some providers; with a category, only of listings in it or below it. */
    @Query("""
            select distinct l.provider_id, l.duration_minutes, l.buffer_before_minutes, l.buffer_after_minutes, l.min_notice_minutes
            from services.bookable_listings l
            where l.is_active and l.provider_id in (:providerIds)
              and (:category::uuid is null
                   or l.category_id in (select t.category_id from services.category_tree t where t.ancestor_id = :category))""")
    List<SlotRulesRow> find(Collection<UUID> providerIds, @Nullable UUID category);
}
