package dev.karigar.postgres.search;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.SqlText;

/** Conditions on a column of coverage areas: indexed boxes in degrees, longitude first. */
public final class Coverage {

    private Coverage() {
    }

    /** The box contains the place. A superset of the circular areas that cover it, since a box has corners. */
    public static void appendContains(SqlText text, String boxColumn, GeoPoint place) {
        double lat = place.lat();
        double lng = place.lng();
        var box = boxColumn + " && box(point(?, ?), point(?, ?))";
        // The place, and the same place 360 degrees east and west: a box may cross the 180th meridian.
        text.append("(" + box + " or " + box + " or " + box + ")", lng, lat, lng, lat, lng + 360, lat, lng + 360, lat, lng - 360, lat,
                lng - 360, lat);
    }
}
