package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeHash;
import dev.karigar.auth.domain.CodePurpose;
import dev.karigar.auth.domain.OneTimeCode;
import dev.karigar.auth.domain.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Codes that wait to be entered. */
public interface OneTimeCodes {

    void add(OneTimeCode code, CodeHash hash);

    /** Keeps what will become an account when the code is entered. */
    void addRegistration(UUID codeId, Registration registration);

    /** Used, expired and exhausted ones included. */
    Optional<OneTimeCode> find(UUID id);

    /** The registration behind a code. */
    Optional<Registration> registration(UUID codeId);

    /** Replaces the code by a new one, unless it was used, guessed up, sent too often or too recently by then. */
    boolean renew(OneTimeCode resent, CodeHash hash, Instant now);

    /**
     * Counts one guess in the same step that finds the code: of any number of guesses at once, five get one. Empty when
     * there is nothing to guess at any more.
     */
    Optional<Attempt> attempt(UUID id, Set<CodePurpose> purposes, Instant now);

    /** From now on the code is spent. */
    void use(UUID id, Instant now);

    /** Forgets codes that expired before {@code then}. */
    int removeExpired(Instant then);

    /** A counted guess; {@code code} counts it already. */
    record Attempt(OneTimeCode code, CodeHash hash) {
    }
}
