package dev.karigar.local.demo;

import java.util.List;

/** A district of the demo city, from GeoNames (CC BY 4.0). */
record Place(String name, double lat, double lng) {

    static List<Place> all() {
        return Table.read("/demo/places.tsv")
                .stream()
                .map(line -> new Place(line[1], Double.parseDouble(line[2]), Double.parseDouble(line[3])))
                .toList();
    }
}
