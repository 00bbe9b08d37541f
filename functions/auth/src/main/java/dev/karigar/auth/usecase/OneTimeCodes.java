package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.OneTimeCode.CodeHash;
import dev.karigar.auth.domain.OneTimeCode.CodePurpose;
import dev.karigar.auth.domain.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All one-time codes and the registrations that wait for one. */
public interface OneTimeCodes {

    void add(OneTimeCode code, CodeHash hash);

    /** Saves the data from which the account is created when the code is redeemed. */
    void addRegistration(UUID codeId, Registration registration);

    /** Finds a code, also one that is used, expired or out of attempts. */
    Optional<OneTimeCode> find(UUID id);

    /** The data that was saved with the code of a registration. */
    Optional<Registration> findRegistration(OneTimeCode code);

    /**
     * Replaces the digits of a code. Returns false, and changes nothing, if it was used, expired, ran out of attempts or was
     * resent in the meantime.
     */
    boolean renew(OneTimeCode resent, CodeHash hash, Instant now);

    /**
     * Finds a code and counts an attempt in one statement, so that concurrent attempts cannot exceed the limit. Returns empty
     * if no attempt is possible.
     */
    Optional<Attempt> attempt(UUID id, Set<CodePurpose> purposes, Instant now);

    void markUsed(UUID id, Instant now);

    /** Deletes codes that expired before the given time, with their registrations, and returns the number of codes. */
    int deleteExpired(Instant before);

    /** @param code with this attempt counted */
    record Attempt(OneTimeCode code, CodeHash hash) {
    }
}
