package dev.karigar.bookings.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.testing.postgres.TestDatabase;
import io.micronaut.data.annotation.Query;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of PostgreSQL for one page among 20,000 bookings of 200 requesters and 200 providers. */
class BookingPagePlanTest {

    private static final UUID USER = new UUID(0, 7);
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        database.execute("""
                insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy,
                    lat, lng,
                    address, total_price_amount, total_price_currency, cancellation_policy, start_code, version, created_at, updated_at)
                select gen_random_uuid(), gen_random_uuid(), 'Taps', lpad(to_hex(n % 200), 32, '0')::uuid,
                       lpad(to_hex((n / 200 + n) % 200 + 1000), 32, '0')::uuid, 'COMPLETED', start, start + interval '1 hour',
                       tstzrange(start, start + interval '1 hour', '[)'), 0, 0, 'Here', 1, 'EUR', 'FLEXIBLE', '123456', 1, start, start
                from (select n, timestamptz '2026-01-01 00:00Z' + n * interval '1 hour' as start
                      from generate_series(1, 20000) n) numbered""");
        database.execute("analyze bookings.bookings");
    }

    @Test
    void bookings_of_a_requester_are_read_from_their_index() throws SQLException {
        assertThat(plan(USER, null)).contains("bookings_requester_id_idx").doesNotContain("Seq Scan", "bookings_provider_id_idx");
    }

    @Test
    void bookings_of_a_provider_are_read_from_their_index() throws SQLException {
        assertThat(plan(null, USER)).contains("bookings_provider_id_idx").doesNotContain("Seq Scan", "bookings_requester_id_idx");
    }

    @Test
    void bookings_of_a_user_in_either_role_are_read_from_both_indexes() throws SQLException {
        assertThat(plan(USER, USER)).contains("bookings_requester_id_idx", "bookings_provider_id_idx").doesNotContain("Seq Scan");
    }

    private static String plan(@Nullable UUID requester, @Nullable UUID provider) throws SQLException {
        var values = new HashMap<String, @Nullable Object>(Map.of("now", OffsetDateTime.parse("2026-11-22T12:00:00Z"), "statuses",
                "COMPLETED", "limit", 21, "afterStart", OffsetDateTime.parse("2027-11-22T12:00:00Z"), "afterId", USER));
        values.put("requester", requester);
        values.put("provider", provider);
        var page = Arrays.stream(BookingRepository.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("findPage"))
                .findFirst()
                .orElseThrow();
        var sql = page.getAnnotation(Query.class).value();
        try (var connection = database.connectAs("karigar_bookings");
                var statement = connection.prepareStatement("explain (costs off) " + PARAMETER.matcher(sql).replaceAll("?"))) {
            int index = 0;
            for (var parameter : PARAMETER.matcher(sql).results().toList()) {
                index++;
                statement.setObject(index, values.get(parameter.group(1)));
            }
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }
}
