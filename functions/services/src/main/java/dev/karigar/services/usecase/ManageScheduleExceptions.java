package dev.karigar.services.usecase;

import dev.karigar.kernel.Actor;
import dev.karigar.kernel.Ids;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.scheduling.DaySpan;
import dev.karigar.services.domain.ScheduleException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Lists, saves and removes the schedule exceptions of the calling provider. */
@Singleton
public final class ManageScheduleExceptions {

    private final Availabilities availabilities;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;

    ManageScheduleExceptions(Availabilities availabilities, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        this.availabilities = availabilities;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
    }

    /** From yesterday (UTC) on: in the provider's time zone that may still be today. */
    public Page<ScheduleException> list(Actor actor, PageRequest page) {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        var after = page.after() == null ? null : LocalDate.parse(page.after().getFirst());
        return Page.of(availabilities.listExceptions(actor.userId(), yesterday, after, page.limit() + 1), page.limit(),
                exception -> List.of(exception.date().toString()));
    }

    /**
     * Saves the exception of a date and replaces the one stored for it.
     *
     * @param spans the working hours of the date; empty if the provider does not work
     */
    public ScheduleException save(Actor actor, LocalDate date, List<DaySpan> spans) {
        return unitOfWork
                .run(() -> availabilities.saveException(actor.userId(), new ScheduleException(ids.next(), date, spans), clock.instant()));
    }

    /** @return false if the provider has no such exception */
    public boolean remove(Actor actor, UUID id) {
        return availabilities.deleteException(actor.userId(), id);
    }

    /** @return false if the provider has no exception for this date */
    public boolean remove(Actor actor, LocalDate date) {
        return availabilities.deleteException(actor.userId(), date);
    }
}
