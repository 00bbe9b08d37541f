package dev.karigar.bookings.usecase;

/** The fake that use cases are tested on keeps the contract, too. */
class BookingsInMemoryTest extends BookingsContract {

    private final BookingsInMemory kept = new BookingsInMemory();

    @Override
    protected Bookings bookings() {
        return kept;
    }

    @Override
    protected Timelines timelines() {
        return kept;
    }
}
