-- Great-circle distance in km, the same haversine as dev.karigar.kernel.GeoPoint. PostGIS is not needed at this scale.
create function users.distance_km(lat1 double precision, lng1 double precision, lat2 double precision, lng2 double precision)
    returns double precision
    language sql immutable strict parallel safe
    return 2 * 6371.0088 * asin(least(1.0, sqrt(
        power(sin(radians(lat2 - lat1) / 2), 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * power(sin(radians(lng2 - lng1) / 2), 2))));

-- A box in degrees that holds every place within radius_km. It may reach past 180 degrees east or west: who asks for a place
-- also asks for its longitude a turn away. Near a pole it spans all longitudes. 111 km is a little less than a degree, so the
-- box is a little too large, never too small.
create function users.coverage_box(lat double precision, lng double precision, radius_km double precision)
    returns box
    language sql immutable strict parallel safe
    return case
        when abs(lat) + radius_km / 111.0 >= 89.0
            then box(point(lng - 360, lat - radius_km / 111.0), point(lng + 360, lat + radius_km / 111.0))
        else box(
            point(lng - radius_km / 111.0 / cos(radians(abs(lat) + radius_km / 111.0)), lat - radius_km / 111.0),
            point(lng + radius_km / 111.0 / cos(radians(abs(lat) + radius_km / 111.0)), lat + radius_km / 111.0))
    end;

grant execute on function users.distance_km(double precision, double precision, double precision, double precision) to karigar_users;
grant execute on function users.coverage_box(double precision, double precision, double precision) to karigar_users;
