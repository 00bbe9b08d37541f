package dev.karigar.events;

/** Fault: a message that this version cannot read. The exception does not contain its text, which may be personal data. */
public final class MalformedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessage(String reason) {
        super(reason);
    }
}
