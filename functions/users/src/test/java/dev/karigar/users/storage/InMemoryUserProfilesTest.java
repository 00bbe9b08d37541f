package dev.karigar.users.storage;

import dev.karigar.platform.UnitOfWork;
import dev.karigar.users.domain.Examples;
import dev.karigar.users.usecase.UserProfiles;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class InMemoryUserProfilesTest implements UserProfilesContract {

    private final InMemoryUserProfiles members = new InMemoryUserProfiles();
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public UserProfiles members() {
        return members;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new UnitOfWork() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Override
    public UUID registered() {
        var id = new UUID(0x7001, 0x8000L << 48 | last.incrementAndGet());
        members.register(Examples.seeker(id));
        return id;
    }
}
