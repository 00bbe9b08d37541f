package dev.karigar.events;

/** A message this version of the code cannot understand. Its text never appears in the exception: it may be personal. */
public final class MalformedMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedMessage(String reason) {
        super(reason);
    }
}
