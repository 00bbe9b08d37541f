package dev.karigar.bookings.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** Queries on the view {@code services.bookable_listings}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookableListingRepository extends GenericRepository<BookableListingRow, UUID> {

    Optional<BookableListingRow> findByListingIdAndActiveTrue(UUID listingId);
}
