package dev.karigar.bookings.storage;

import dev.karigar.bookings.BookingsFunction;
import dev.karigar.bookings.usecase.Bookings;
import dev.karigar.bookings.usecase.BookingsContract;
import dev.karigar.bookings.usecase.Timelines;
import dev.karigar.testing.clock.MutableClock;
import dev.karigar.testing.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresBookingsTest extends BookingsContract {

    private static TestDatabase database;
    private static BookingsFunction function;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        function = new BookingsFunction(database.environmentFor("karigar_bookings"), MutableClock.at("2026-11-22T12:00:00Z"));
    }

    @AfterAll
    static void stop() {
        function.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        database.execute("delete from bookings.bookings");
    }

    @Override
    protected Bookings bookings() {
        return function.context().getBean(Bookings.class);
    }

    @Override
    protected Timelines timelines() {
        return function.context().getBean(Timelines.class);
    }
}
