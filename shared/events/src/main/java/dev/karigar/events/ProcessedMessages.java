package dev.karigar.events;

import java.time.Instant;
import java.util.UUID;

/** Port for the ids of processed messages. */
public interface ProcessedMessages {

    /**
     * Records the id; false if it was recorded before. The record becomes permanent when the open unit of work commits. A concurrent call
     * with the same id waits until that unit of work ends.
     */
    boolean isFirst(UUID messageId, Instant now);
}
