package dev.karigar.local.development;

import dev.karigar.kernel.Ids;
import dev.karigar.local.development.DemoData.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Profile, skills, listing and weekly hours of each provider. */
final class DemoOffers {

    private final Connection connection;
    private final Ids ids;
    private final OffsetDateTime at;
    private final List<Trade> trades = Trade.all();
    private final List<Place> places = Place.all();

    DemoOffers(Connection connection, Ids ids, OffsetDateTime at) {
        this.connection = connection;
        this.ids = ids;
        this.at = at;
    }

    void create(List<Person> providers) throws SQLException {
        var categories = categories();
        profiles(providers);
        skills(providers);
        listings(providers, categories);
        hours(providers);
    }

    // Twelve trades and more than ninety places, so that neighbouring providers differ in both.
    private Trade tradeOf(int provider) {
        return trades.get(provider % trades.size());
    }

    private Place placeOf(int provider) {
        return places.get(provider % places.size());
    }

    /** Ids by name. A category that an administrator has deleted from the default tree is inserted again. */
    private Map<String, UUID> categories() throws SQLException {
        var byName = new HashMap<String, UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, name from services.categories order by parent_id nulls first, id")) {
            while (rows.next()) {
                byName.putIfAbsent(rows.getString("name"), rows.getObject("id", UUID.class));
            }
        }
        try (var batch = new InsertBatch(connection, """
                insert into services.categories (id, parent_id, name, sort_order, version, created_at, updated_at)
                values (?, ?, ?, 0, 1, ?, ?)""")) {
            for (var trade : trades) {
                if (!byName.containsKey(trade.group())) {
                    byName.put(trade.group(), ids.next());
                    batch.add(byName.get(trade.group()), null, trade.group(), at, at);
                }
                if (!byName.containsKey(trade.category())) {
                    byName.put(trade.category(), ids.next());
                    batch.add(byName.get(trade.category()), byName.get(trade.group()), trade.category(), at, at);
                }
            }
            batch.execute();
        }
        return byName;
    }

    private void profiles(List<Person> providers) throws SQLException {
        try (var profiles = new InsertBatch(connection,
                "insert into users.profiles (user_id, bio, created_at, updated_at) values (?, ?, ?, ?)");
                var places = new InsertBatch(connection, """
                        insert into users.provider_profiles (user_id, trade_name, lat, lng, address, service_radius_km,
                            created_at, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < providers.size(); i++) {
                var person = providers.get(i);
                var place = placeOf(i);
                profiles.add(person.id(), tradeOf(i).description(), at, at);
                places.add(person.id(), person.lastName() + " " + tradeOf(i).business(), place.lat(), place.lng(),
                        place.name() + ", Berlin", radiusOf(i), at, at);
            }
            profiles.execute();
            places.execute();
        }
    }

    private static double radiusOf(int provider) {
        return 4 + provider % 5 * 3.0;
    }

    private void skills(List<Person> providers) throws SQLException {
        try (var skills = new InsertBatch(connection,
                "insert into users.user_skills (id, user_id, position, skill_tag, skill_key) values (?, ?, ?, ?, ?)");
                var index = connection.createStatement()) {
            for (int i = 0; i < providers.size(); i++) {
                var tags = tradeOf(i).skills();
                for (int position = 0; position < tags.size(); position++) {
                    var tag = tags.get(position);
                    skills.add(ids.next(), providers.get(i).id(), position, tag, tag.toLowerCase(Locale.ROOT));
                }
            }
            skills.execute();
            index.execute("select users.index_provider(user_id) from users.provider_profiles");
        }
    }

    private void listings(List<Person> providers, Map<String, UUID> categories) throws SQLException {
        try (var listings = new InsertBatch(connection, """
                insert into services.listings (id, provider_id, category_id, title, description, base_price_amount, base_price_currency,
                    pricing_unit, coverage_lat, coverage_lng, coverage_radius_km, duration_minutes, buffer_before_minutes,
                    buffer_after_minutes, min_notice_minutes, instant_booking, cancellation_policy, is_active, version,
                    created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?, ?, ?, 15, 15, ?, ?, ?, true, 1, ?, ?)""");
                var index = connection.createStatement()) {
            for (int i = 0; i < providers.size(); i++) {
                var trade = tradeOf(i);
                var place = placeOf(i);
                var created = at.plusMinutes(i);
                listings.add(ids.next(), providers.get(i).id(), categories.get(trade.category()), trade.title() + " in " + place.name(),
                        trade.description(), trade.price() + i % 7 * 100, trade.unit(), place.lat(), place.lng(), radiusOf(i),
                        trade.minutes(), 60 + i % 3 * 120, i % 4 == 0, List.of("FLEXIBLE", "MODERATE", "STRICT").get(i % 3), created,
                        created);
            }
            listings.execute();
            index.execute("select services.index_listing(id) from services.listings");
        }
    }

    // Monday to Friday, with a break for every second provider; Saturday morning for every third.
    private void hours(List<Person> providers) throws SQLException {
        try (var hours = new InsertBatch(connection,
                "insert into services.availability (provider_id, time_zone, version, updated_at) values (?, 'Europe/Berlin', 1, ?)");
                var spans = new InsertBatch(connection,
                        "insert into services.availability_spans (provider_id, day, from_minute, to_minute) values (?, ?, ?, ?)")) {
            for (int i = 0; i < providers.size(); i++) {
                var id = providers.get(i).id();
                int start = (7 + i % 3) * 60;
                hours.add(id, at);
                for (int day = 1; day <= 5; day++) {
                    spans.add(id, day, start, i % 2 == 0 ? 12 * 60 : start + 9 * 60);
                    if (i % 2 == 0) {
                        spans.add(id, day, 13 * 60, start + 10 * 60);
                    }
                }
                if (i % 3 == 0) {
                    spans.add(id, 6, 9 * 60, 13 * 60);
                }
            }
            hours.execute();
            spans.execute();
        }
    }
}
