package dev.karigar.local.development;

import dev.karigar.kernel.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Demo data: 200 providers in Berlin with a listing and working hours, and 40 seekers who reviewed them. The data is the same in
 * every stack. The users have no password; they sign in by one-time code, which is in the inbox.
 */
final class DemoData {

    private static final int PROVIDERS = 200;
    private static final int SEEKERS = 40;
    /** Numbers in Berlin that the German regulator reserves for fiction: +49 30 23125 000 to 999. */
    private static final String PHONE = "+493023125%03d";
    private static final List<String> FIRST = List.of("Ayşe", "Jonas", "Priya", "Lena", "Marek", "Fatima", "Paul", "Chidi", "Mia", "Yusuf",
            "Hannah", "Luca", "Svetlana", "Emre", "Clara", "Tariq", "Nina");
    private static final List<String> LAST = List.of("Yılmaz", "Krüger", "Sharma", "Schmidt", "Nowak", "Haddad", "Becker", "Okafor",
            "Lehmann", "Demir", "Vogel", "Rossi", "Petrova", "Arslan", "Winter", "Khan", "Peters", "Albrecht", "Graf");

    private final Connection connection;
    private final Clock clock;
    private final Ids ids;

    /** One person. */
    record Person(UUID id, String firstName, String lastName) {
    }

    DemoData(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    /** Inserts the data unless it exists. */
    void create() throws SQLException {
        if (exists()) {
            return;
        }
        var joined = clock.instant().minus(Duration.ofDays(90)).atOffset(ZoneOffset.UTC);
        var providers = accounts(0, PROVIDERS, "SERVICE_PROVIDER", joined);
        var seekers = accounts(PROVIDERS, SEEKERS, "SERVICE_SEEKER", joined);
        new DemoOffers(connection, ids, joined).create(providers);
        new DemoReviews(connection, ids, joined).create(providers, seekers);
    }

    private boolean exists() throws SQLException {
        try (var statement = connection.prepareStatement("select from auth.accounts where phone = ?")) {
            statement.setString(1, PHONE.formatted(0));
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<Person> accounts(int from, int count, String role, OffsetDateTime at) throws SQLException {
        var people = new ArrayList<Person>();
        try (var batch = new InsertBatch(connection, """
                insert into auth.accounts (id, phone, first_name, last_name, role, locale, time_zone, created_at, updated_at)
                values (?, ?, ?, ?, ?, 'de', 'Europe/Berlin', ?, ?)""")) {
            for (int i = from; i < from + count; i++) {
                // 17 and 19 are coprime, so that no name occurs twice among 323 people.
                var person = new Person(ids.next(), FIRST.get(i % FIRST.size()), LAST.get(i % LAST.size()));
                batch.add(person.id(), PHONE.formatted(i), person.firstName(), person.lastName(), role, at, at);
                people.add(person);
            }
            batch.execute();
        }
        return people;
    }
}
