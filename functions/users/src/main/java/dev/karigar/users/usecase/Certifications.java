package dev.karigar.users.usecase;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.users.domain.Certification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The certifications of all users. */
public interface Certifications {

    /** Newest first. */
    Page<Certification> of(UUID owner, PageRequest page);

    /** What an administrator verified and is valid on the day, oldest first. */
    List<Certification> verified(UUID owner, LocalDate day);

    int count(UUID owner);

    void add(UUID owner, Certification certification);

    /** False when the owner has no such certification. */
    boolean remove(UUID owner, UUID id);
}
