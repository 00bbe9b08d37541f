package dev.karigar.services.usecase;

import dev.karigar.services.domain.CoverageArea;
import java.util.Optional;
import java.util.UUID;

/** Where providers say they work, from the users group. */
public interface ProviderLocations {

    Optional<CoverageArea> of(UUID provider);

    /** The zone a user registered with; empty for an unknown account. */
    Optional<String> timeZoneOf(UUID provider);
}
