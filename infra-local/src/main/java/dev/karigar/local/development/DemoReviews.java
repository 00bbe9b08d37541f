package dev.karigar.local.development;

import dev.karigar.kernel.Ids;
import dev.karigar.local.development.DemoData.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** Reviews of the providers. Every sixth provider has none. */
final class DemoReviews {

    private static final List<Integer> RATINGS = List.of(5, 4, 5, 5, 3, 4, 5, 2, 5, 4, 4);
    private static final List<String> COMMENTS = List.of("On time and tidy.", "Friendly, and the price was as agreed.",
            "Good work, I would book again.", "Took a little longer than planned, but well done.", "Explained everything.",
            "Came late, the work itself was fine.");

    private final Connection connection;
    private final Ids ids;
    private final OffsetDateTime at;

    DemoReviews(Connection connection, Ids ids, OffsetDateTime at) {
        this.connection = connection;
        this.ids = ids;
        this.at = at;
    }

    void create(List<Person> providers, List<Person> seekers) throws SQLException {
        // The booking ids refer to no booking: the demo data has none, and no foreign key leads to another schema.
        try (var reviews = new InsertBatch(connection, """
                insert into reviews.reviews (id, booking_id, reviewer_id, reviewee_id, rating, comment, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            int written = 0;
            for (int i = 0; i < providers.size(); i++) {
                for (int count = 0; count < i % 6 * 2; count++) {
                    var reviewer = seekers.get((i + count) % seekers.size());
                    reviews.add(ids.next(), ids.next(), reviewer.id(), providers.get(i).id(), RATINGS.get(written % RATINGS.size()),
                            COMMENTS.get(written % COMMENTS.size()), at.plusDays(count).plusMinutes(i));
                    written++;
                }
            }
            reviews.execute();
        }
        try (var summaries = connection.createStatement()) {
            summaries.executeUpdate("""
                    insert into reviews.rating_summaries (user_id, rating_avg, rating_count)
                    select reviewee_id, avg(rating), count(*) from reviews.reviews group by reviewee_id""");
        }
    }
}
