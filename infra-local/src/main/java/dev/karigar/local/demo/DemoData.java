package dev.karigar.local.demo;

import dev.karigar.kernel.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A small city to look at: categories, 200 providers with a listing and hours, forty neighbours who reviewed them. Nothing is
 * left to chance, so that every demo looks the same. People sign in by one-time code, which lands in the inbox.
 */
public final class DemoData {

    static final int PROVIDERS = 200;
    static final int NEIGHBOURS = 40;
    /** Telephone numbers of Berlin that the German regulator keeps free for films: +49 30 23125 000 to 999. */
    private static final String PHONE = "+493023125%03d";
    private static final List<String> FIRST = List.of("Ayşe", "Jonas", "Priya", "Lena", "Marek", "Fatima", "Paul", "Chidi", "Mia", "Yusuf",
            "Hannah", "Luca", "Svetlana", "Emre", "Clara", "Tariq", "Nina");
    private static final List<String> LAST = List.of("Yılmaz", "Krüger", "Sharma", "Schmidt", "Nowak", "Haddad", "Becker", "Okafor",
            "Lehmann", "Demir", "Vogel", "Rossi", "Petrova", "Arslan", "Winter", "Khan", "Peters", "Albrecht", "Graf");

    private final Connection connection;
    private final Clock clock;
    private final Ids ids;

    public DemoData(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /** Builds the city when it is not there yet. */
    public void build() throws SQLException {
        if (isBuilt()) {
            return;
        }
        var founded = clock.instant().minus(Duration.ofDays(90)).atOffset(ZoneOffset.UTC);
        var providers = accounts(0, PROVIDERS, "SERVICE_PROVIDER", founded);
        var neighbours = accounts(PROVIDERS, NEIGHBOURS, "SERVICE_SEEKER", founded);
        new DemoOffers(connection, ids, founded).write(providers);
        new DemoReviews(connection, ids, founded).write(providers, neighbours);
    }

    private boolean isBuilt() throws SQLException {
        try (var statement = connection.prepareStatement("select from auth.accounts where phone = ?")) {
            statement.setString(1, PHONE.formatted(0));
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<Person> accounts(int from, int count, String role, OffsetDateTime at) throws SQLException {
        var people = new ArrayList<Person>();
        try (var batch = new Batch(connection, """
                insert into auth.accounts (id, phone, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                values (?, ?, ?, ?, ?, 'de', 'Europe/Berlin', ?, ?)""")) {
            for (int i = from; i < from + count; i++) {
                // 17 and 19 have no common divisor: no name comes twice in 323 people.
                var person = new Person(ids.next(), FIRST.get(i % FIRST.size()), LAST.get(i % LAST.size()));
                batch.add(person.id(), PHONE.formatted(i), person.firstName(), person.lastName(), role, at, at);
                people.add(person);
            }
            batch.send();
        }
        return people;
    }
}
