package dev.karigar.postgres.search;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.SqlText;

/** Areas in a column of boxes, degrees, longitude first; an index knows them. */
public final class Coverage {

    private Coverage() {
    }

    /** Whether a box holds the place: all that may cover it, and some that do not, as a box has corners. */
    public static void appendContains(SqlText text, String boxColumn, GeoPoint place) {
        double lat = place.lat();
        double lng = place.lng();
        var box = boxColumn + " && box(point(?, ?), point(?, ?))";
        // The place, and the same place a turn away: a box may reach across the 180th meridian.
        text.append("(" + box + " or " + box + " or " + box + ")", lng, lat, lng, lat, lng + 360, lat, lng + 360, lat, lng - 360, lat,
                lng - 360, lat);
    }
}
