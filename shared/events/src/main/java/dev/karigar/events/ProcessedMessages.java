package dev.karigar.events;

import java.time.Instant;
import java.util.UUID;

/** The messages a consumer has dealt with. */
public interface ProcessedMessages {

    /**
     * Whether this is the first time; remembered only when the open unit of work commits. A second consumer of the same
     * message waits for the first one's end.
     */
    boolean isFirst(UUID messageId, Instant now);
}
