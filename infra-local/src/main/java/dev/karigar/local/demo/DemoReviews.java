package dev.karigar.local.demo;

import dev.karigar.kernel.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** What neighbours said. Most are content, some are not, and every sixth provider is new. */
final class DemoReviews {

    private static final List<Integer> RATINGS = List.of(5, 4, 5, 5, 3, 4, 5, 2, 5, 4, 4);
    private static final List<String> WORDS = List.of("On time and tidy.", "Friendly, and the price was as agreed.",
            "Good work, I would book again.", "Took a little longer than planned, but well done.", "NagSuppressions everything.",
            "Came late, the work itself was fine.");

    private final Connection connection;
    private final Ids ids;
    private final OffsetDateTime at;

    DemoReviews(Connection connection, Ids ids, OffsetDateTime at) {
        this.connection = connection;
        this.ids = ids;
        this.at = at;
    }

    void write(List<Person> providers, List<Person> neighbours) throws SQLException {
        // Their bookings are history that the demo does not hold; no foreign key leads out of the schema.
        try (var reviews = new Batch(connection, """
                insert into reviews.reviews (id, booking_id, reviewer_id, reviewee_id, rating, comment, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            int written = 0;
            for (int i = 0; i < providers.size(); i++) {
                for (int count = 0; count < i % 6 * 2; count++) {
                    var reviewer = neighbours.get((i + count) % neighbours.size());
                    reviews.add(ids.next(), ids.next(), reviewer.id(), providers.get(i).id(), RATINGS.get(written % RATINGS.size()),
                            WORDS.get(written % WORDS.size()), at.plusDays(count).plusMinutes(i));
                    written++;
                }
            }
            reviews.send();
        }
        try (var summaries = connection.createStatement()) {
            summaries.executeUpdate("""
                    insert into reviews.rating_summaries (user_id, rating_avg, rating_count)
                    select reviewee_id, avg(rating), count(*) from reviews.reviews group by reviewee_id""");
        }
    }
}
