package dev.karigar.testing.postgres;

import dev.karigar.kernel.Ids;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows that belong to another group than the one under test, as that group would write them. A change of a table is followed
 * here and not in the tests of all groups.
 */
public final class TestData {

    private static final OffsetDateTime CREATED = OffsetDateTime.parse("2026-11-01T09:00:00Z");
    private static final int FIRST_NUMBER = 5_000_000;

    private final TestDatabase database;
    private final Ids ids;
    private final AtomicInteger accounts = new AtomicInteger();

    public TestData(TestDatabase database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** An account of auth with a phone number {@code +1202…} and an address at example.org. */
    public UUID account(String firstName, String lastName, String role) {
        var id = ids.next();
        database.execute("""
                insert into auth.accounts (id, phone, email, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, 'en-IN', 'Asia/Kolkata', ?, ?)
                """, id, "+1202" + (FIRST_NUMBER + accounts.incrementAndGet()), id + "@example.org", firstName, lastName, role, CREATED,
                CREATED);
        return id;
    }

    /** Many accounts of providers, with phone numbers {@code +1303…} and ascending ids. */
    public void providerAccounts(int count) {
        database.execute("""
                insert into auth.accounts (id, phone, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '+1303' || (2000000 + n), 'F' || n, 'L',
                       'SERVICE_PROVIDER', 'en', 'Europe/Berlin', timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z'
                from generate_series(1, ?) n""", count);
    }

    /** A provider profile of users, without skills. */
    public void providerProfile(UUID user, String tradeName, double lat, double lng, double radiusKm) {
        database.execute("insert into users.profiles (user_id, created_at, updated_at) values (?, ?, ?)", user, CREATED, CREATED);
        database.execute("""
                insert into users.provider_profiles (user_id, trade_name, lat, lng, service_radius_km, search_words, created_at, updated_at)
                values (?, ?, ?, ?, ?, '{}', ?, ?)""", user, tradeName, lat, lng, radiusKm, CREATED, CREATED);
    }

    /** A category of services; {@code parent} is null at the top of the tree. */
    public UUID category(String name, @Nullable UUID parent) {
        var id = ids.next();
        database.execute(
                "insert into services.categories (id, parent_id, name, version, created_at, updated_at) "
                        + "values (?, nullif(?, '')::uuid, ?, 1, ?, ?)",
                id, parent == null ? "" : parent.toString(), name, CREATED, CREATED);
        return id;
    }

    /**
     * The columns of a listing that tests distinguish.
     *
     * @param price    minor units
     * @param currency ISO 4217
     */
    public record ListingRow(String title, long price, String currency, double lat, double lng, double radiusKm) {
    }

    /** An active listing of services: priced by the hour, 60 minutes, without buffers and notice. */
    public UUID listing(UUID provider, UUID category, ListingRow row) {
        var id = ids.next();
        database.execute("""
                insert into services.listings (id, provider_id, category_id, title, description, base_price_amount, base_price_currency,
                    pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                    buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, version, created_at,
                    updated_at)
                values (?, ?, ?, ?, '', ?, ?, 'HOUR', ?, ?, ?, 60, 0, 0, 0, false, 'FLEXIBLE', true, 1, ?, ?)
                """, id, provider, category, row.title(), row.price(), row.currency(), row.lat(), row.lng(), row.radiusKm(), CREATED,
                CREATED);
        return id;
    }

    /** The same working hours of services on each of these days; 1 is Monday. */
    public void workingHours(UUID provider, String timeZone, int fromHour, int toHour, int... days) {
        database.execute("insert into services.availability (provider_id, time_zone, version, updated_at) values (?, ?, 1, ?)", provider,
                timeZone, CREATED);
        for (int day : days) {
            database.execute("insert into services.availability_spans (provider_id, day, from_minute, to_minute) values (?, ?, ?, ?)",
                    provider, day, fromHour * 60, toHour * 60);
        }
    }

    /** An accepted booking of bookings. {@code busy} is a range literal that includes the buffers, the others are timestamps. */
    public void acceptedBooking(UUID provider, String busy, String start, String end) {
        database.execute("""
                insert into bookings.bookings (id, listing_id, listing_title, requester_id, provider_id, status, starts_at, ends_at, busy,
                    lat, lng, address, total_price_amount, total_price_currency, cancellation_policy, start_code, version, created_at,
                    updated_at)
                values (?, ?, 'Work', ?, ?, 'ACCEPTED', ?::timestamptz, ?::timestamptz, ?::tstzrange, 0, 0, 'Here', 1, 'EUR', 'FLEXIBLE',
                    '123456', 1, ?, ?)
                """, ids.next(), ids.next(), ids.next(), provider, start, end, busy, CREATED, CREATED);
    }

    /** A rating summary of reviews. */
    public void rating(UUID user, String average, int count) {
        database.execute("insert into reviews.rating_summaries (user_id, rating_avg, rating_count) values (?, ?::numeric, ?)", user,
                average, count);
    }
}
