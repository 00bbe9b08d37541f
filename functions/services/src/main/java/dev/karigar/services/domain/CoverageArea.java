package dev.karigar.services.domain;

import dev.karigar.kernel.GeoPoint;

/**
 * The circle in which the provider of a listing works.
 *
 * @param radiusKm kilometres, at most {@link #MAX_RADIUS_KM}
 */
public record CoverageArea(GeoPoint centre, double radiusKm) {

    public static final int MAX_RADIUS_KM = 500;
}
