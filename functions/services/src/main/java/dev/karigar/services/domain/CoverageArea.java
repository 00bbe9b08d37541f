package dev.karigar.services.domain;

import dev.karigar.kernel.GeoPoint;

/** Where the provider goes for a listing. */
public record CoverageArea(GeoPoint centre, double radiusKm) {

    public static final double FARTHEST_KM = 500;
}
