package dev.karigar.local.demo;

import java.util.List;

/**
 * What a provider of the demo city does.
 *
 * @param group    the category above
 * @param business the second half of a trade name
 * @param price    cents
 */
record Trade(String group, String category, String business, String title, String unit, long price, int minutes, List<String> skills,
        String description) {

    static List<Trade> all() {
        return Table.read("/demo/trades.tsv")
                .stream()
                .map(line -> new Trade(line[0], line[1], line[2], line[3], line[4], Long.parseLong(line[5]), Integer.parseInt(line[6]),
                        List.of(line[7].split(",")), line[8]))
                .toList();
    }
}
