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
    Page<Certification> list(UUID userId, PageRequest page);

    /** Verified certifications that are valid on the given day, oldest first. */
    List<Certification> findVerified(UUID userId, LocalDate day);

    int count(UUID userId);

    void add(UUID userId, Certification certification);

    /** Returns false if the user has no such certification. */
    boolean delete(UUID userId, UUID id);
}
