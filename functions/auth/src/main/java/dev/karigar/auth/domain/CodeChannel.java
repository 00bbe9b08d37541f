package dev.karigar.auth.domain;

/** How a one-time code is delivered to a phone. */
public enum CodeChannel {
    SMS,
    VOICE
}
