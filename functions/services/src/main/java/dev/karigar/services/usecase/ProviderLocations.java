package dev.karigar.services.usecase;

import dev.karigar.services.domain.CoverageArea;
import java.util.Optional;
import java.util.UUID;

/** The service areas and time zones that providers declare in the users group. */
public interface ProviderLocations {

    /** The area of the provider profile; empty without a profile. */
    Optional<CoverageArea> findCoverage(UUID provider);

    /** The IANA time zone of the account; empty for an unknown account. */
    Optional<String> findTimeZone(UUID provider);
}
