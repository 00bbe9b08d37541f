package dev.karigar.local.development;

import java.util.List;

/** A district of Berlin, from GeoNames (CC BY 4.0). */
record Place(String name, double lat, double lng) {

    static List<Place> all() {
        return TsvResource.read("/development/places.tsv")
                .stream()
                .map(line -> new Place(line[1], Double.parseDouble(line[2]), Double.parseDouble(line[3])))
                .toList();
    }
}
