package dev.karigar.kernel;

/**
 * A place on the earth in degrees of WGS 84.
 *
 * @param lat -90..90
 * @param lng -180..180
 */
public record GeoPoint(double lat, double lng) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lng >= -180 && lng <= 180)) {
            throw new IllegalArgumentException("not a place on the earth: " + lat + "," + lng);
        }
    }

    /** Great-circle distance (haversine), at most 0.5 % off the distance on the ellipsoid. */
    public double distanceKmTo(GeoPoint other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLng = Math.toRadians(other.lng - lng);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLng / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** The point rounded to 0.01 degrees, about a kilometre: what other users may see of a user's location. */
    public GeoPoint coarse() {
        return new GeoPoint(Math.round(lat * 100) / 100.0, Math.round(lng * 100) / 100.0);
    }
}
