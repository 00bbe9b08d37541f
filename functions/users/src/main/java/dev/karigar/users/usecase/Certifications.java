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

    /** Verified certifications that are valid on the given day, oldest first. */
    List<Certification> verified(UUID owner, LocalDate day);

    int count(UUID owner);

    void add(UUID owner, Certification certification);

    /** Returns false if the owner has no such certification. */
    boolean remove(UUID owner, UUID id);
}
