package dev.karigar.local.development;

import java.util.List;

/**
 * The listing, skills and category of one kind of provider.
 *
 * @param group    the parent category
 * @param business the second part of the trade name
 * @param price    cents
 */
record Trade(String group, String category, String business, String title, String unit, long price, int minutes, List<String> skills,
        String description) {

    static List<Trade> all() {
        return TsvResource.read("/development/trades.tsv")
                .stream()
                .map(line -> new Trade(line[0], line[1], line[2], line[3], line[4], Long.parseLong(line[5]), Integer.parseInt(line[6]),
                        List.of(line[7].split(",")), line[8]))
                .toList();
    }
}
