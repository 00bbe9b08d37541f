package dev.karigar.auth.storage;

import dev.karigar.auth.domain.LoginIdentifier;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.domain.Registration;
import dev.karigar.auth.usecase.OneTimeCodes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One-time codes in {@code auth.one_time_codes}, registrations in {@code auth.pending_registrations}. */
@Singleton
final class PostgresOneTimeCodes implements OneTimeCodes {

    private final OneTimeCodeRepository repository;
    private final PendingRegistrationRepository registrations;

    PostgresOneTimeCodes(OneTimeCodeRepository repository, PendingRegistrationRepository registrations) {
        this.repository = repository;
        this.registrations = registrations;
    }

    @Override
    public void add(OneTimeCode code, CodeHash hash) {
        repository.save(OneTimeCodeRow.of(code, hash));
    }

    @Override
    public void addRegistration(UUID codeId, Registration registration) {
        registrations.save(PendingRegistrationRow.of(codeId, registration));
    }

    @Override
    public Optional<OneTimeCode> find(UUID id) {
        return repository.findById(id).map(OneTimeCodeRow::code);
    }

    @Override
    public Optional<Registration> findRegistration(OneTimeCode code) {
        return code.recipient() instanceof LoginIdentifier.Phone(var phone)
                ? registrations.findById(code.id()).map(row -> row.registration(phone))
                : Optional.empty();
    }

    @Override
    public boolean renew(OneTimeCode resent, CodeHash hash, Instant now) {
        return repository.renew(resent.id(), hash.salt(), hash.hash(), resent.sent(), resent.expiresAt(), resent.resendAt(),
                OneTimeCode.MAX_ATTEMPTS, now) == 1;
    }

    @Override
    public Optional<Attempt> attempt(UUID id, Set<CodePurpose> purposes, Instant now) {
        return repository.countAttempt(id, purposes, OneTimeCode.MAX_ATTEMPTS, now)
                .stream()
                .findFirst()
                .map(row -> new Attempt(row.code(), row.hash()));
    }

    @Override
    public void markUsed(UUID id, Instant now) {
        repository.update(id, now);
    }

    @Override
    public int deleteExpired(Instant before) {
        return repository.deleteByExpiresAtBefore(before);
    }
}
