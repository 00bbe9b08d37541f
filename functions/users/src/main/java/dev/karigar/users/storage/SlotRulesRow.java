package dev.karigar.users.storage;

import dev.karigar.scheduling.SlotRules;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The slot rules of one or more listings of a provider; columns of the view {@code services.bookable_listings}. */
@MappedEntity(schema = "services", value = "bookable_listings")
record SlotRulesRow(UUID providerId, int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes, int minNoticeMinutes) {

    SlotRules rules() {
        return SlotRules.ofMinutes(durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, minNoticeMinutes);
    }
}
