package dev.karigar.services.usecase;

import dev.karigar.scheduling.SlotRules;
import dev.karigar.services.domain.ListingTerms;
import org.jspecify.annotations.Nullable;

/** What a listing asks of its slots. */
final class SlotTimes {

    private SlotTimes() {
    }

    static SlotRules rules(ListingTerms terms, @Nullable Integer durationMinutes) {
        return SlotRules.ofMinutes(durationMinutes == null ? terms.durationMinutes() : durationMinutes, terms.bufferBeforeMinutes(),
                terms.bufferAfterMinutes(), terms.minNoticeMinutes());
    }
}
