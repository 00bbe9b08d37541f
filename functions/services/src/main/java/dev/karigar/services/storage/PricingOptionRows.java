package dev.karigar.services.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.services.domain.PricingOption;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pricing options of listings, in their order. */
@Singleton
final class PricingOptionRows {

    private final Database database;

    PricingOptionRows(Database database) {
        this.database = database;
    }

    Map<UUID, List<PricingOption>> of(List<UUID> listings) {
        var byListing = new HashMap<UUID, List<PricingOption>>();
        if (listings.isEmpty()) {
            return byListing;
        }
        database.sql("""
                select listing_id, id, name, price_amount, price_currency, duration_minutes
                  from services.pricing_options
                 where listing_id = any (?)
                 order by listing_id, position""")
                .with(listings)
                .list(row -> byListing.computeIfAbsent(row.uuid("listing_id"), any -> new ArrayList<>())
                        .add(new PricingOption(row.uuid("id"), row.string("name"), row.money("price"),
                                row.integerOrNull("duration_minutes"))));
        return byListing;
    }

    void replace(UUID listing, List<PricingOption> options) {
        database.sql("delete from services.pricing_options where listing_id = ?").with(listing).update();
        int position = 0;
        for (var option : options) {
            database.sql("""
                    insert into services.pricing_options (id, listing_id, position, name, price_amount, price_currency, duration_minutes)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .with(option.id(), listing, position++, option.name(), option.price().amount(),
                            option.price().currency().getCurrencyCode(), option.durationMinutes())
                    .update();
        }
    }
}
