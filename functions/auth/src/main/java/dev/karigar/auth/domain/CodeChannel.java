package dev.karigar.auth.domain;

/** How a phone receives a code. */
public enum CodeChannel {
    SMS,
    VOICE
}
