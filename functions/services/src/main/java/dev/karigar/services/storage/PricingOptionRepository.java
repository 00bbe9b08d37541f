package dev.karigar.services.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Statements on {@code services.pricing_options}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PricingOptionRepository extends GenericRepository<PricingOptionRow, UUID> {

    /** The options of each listing in their order. The list must not be empty. */
    List<PricingOptionRow> findByListingIdInOrderByPosition(List<UUID> listingIds);

    void deleteByListingId(UUID listingId);

    /** Inserts the rows as one batch. */
    void saveAll(List<PricingOptionRow> rows);
}
