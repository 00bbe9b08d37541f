package dev.karigar.users.storage;

import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.users.domain.Certification;
import dev.karigar.users.usecase.Certifications;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Certifications in {@code users.certifications}. */
@Singleton
final class PostgresCertifications implements Certifications {

    private final CertificationRepository repository;

    PostgresCertifications(CertificationRepository repository) {
        this.repository = repository;
    }

    @Override
    public Page<Certification> list(UUID userId, PageRequest page) {
        var after = page.after();
        var afterId = after == null ? null : UUID.fromString(after.getFirst());
        return Page.of(certifications(repository.findPage(userId, afterId, page.limit() + 1)), page.limit(),
                last -> List.of(last.id().toString()));
    }

    @Override
    public List<Certification> findVerified(UUID userId, LocalDate day) {
        return certifications(repository.findVerified(userId, day));
    }

    @Override
    public int count(UUID userId) {
        return repository.countByUserId(userId);
    }

    @Override
    public void add(UUID userId, Certification certification) {
        repository.save(CertificationRow.of(userId, certification));
    }

    @Override
    public boolean delete(UUID userId, UUID id) {
        return repository.deleteByUserIdAndId(userId, id) == 1;
    }

    private static List<Certification> certifications(List<CertificationRow> rows) {
        return rows.stream().map(CertificationRow::certification).toList();
    }
}
