package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.services.domain.ListingSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one statement of a search. Its inner part finds and orders ids; only the page's few rows are then joined with what is
 * shown of them.
 */
final class ListingStatement {

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /**
     * @param words for each word of the searched text, the words it stands for
     * @param after sort key to go on behind
     */
    ListingStatement(ListingSearch search, List<List<String>> words, @Nullable List<String> after, int most) {
        append("with recursive wanted as (select id from services.categories where id = ? union "
                + "select c.id from services.categories c join wanted w on c.parent_id = w.id), candidates as (select l.id, l.distance_km, ",
                search.category());
        appendKeys(search, words);
        append(" from (");
        appendPlaces(search.near());
        append(") l");
        if (search.sort() == ListingSearch.Sort.RATING || search.minRating() != null) {
            append(" left join reviews.user_ratings r on r.user_id = l.provider_id");
        }
        // Whoever closed their account offers nothing.
        append(" where l.deleted_at is null and exists (select from users.public_profiles p where p.user_id = l.provider_id)");
        appendConditions(search, words);
        append("), page as (select * from candidates");
        if (after != null) {
            append(" where (key1, key2, id) > (?, ?, ?)", Double.valueOf(after.get(0)), Double.valueOf(after.get(1)),
                    UUID.fromString(after.get(2)));
        }
        append(" order by key1, key2, id limit ?) select page.key1, page.key2, page.distance_km, " + ListingRows.COLUMNS
                + " from page join services.listings l using (id) left join users.public_profiles v on v.user_id = l.provider_id"
                + " order by page.key1, page.key2, page.id", most);
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }

    private void append(String text, @Nullable Object... values) {
        sql.append(text);
        parameters.addAll(Arrays.asList(values));
    }

    /** Two numbers, ascending; the id makes the order total. */
    private void appendKeys(ListingSearch search, List<List<String>> words) {
        var newest = "-extract(epoch from l.created_at)::float8";
        switch (search.sort()) {
            case DISTANCE -> append("l.distance_km as key1, 0::float8 as key2");
            case PRICE -> append("l.base_price_amount::float8 as key1, 0::float8 as key2");
            case RATING -> append("-coalesce(r.rating_avg, 0)::float8 as key1, -coalesce(r.rating_count, 0)::float8 as key2");
            case NEWEST -> append(newest + " as key1, 0::float8 as key2");
            case RELEVANCE -> {
                append("(0");
                words.forEach(alternatives -> append(" - (l.title_words && ?)::int", alternatives));
                append(")::float8 as key1, " + newest + " as key2");
            }
        }
    }

    private void appendPlaces(@Nullable GeoPoint near) {
        if (near == null) {
            append("select *, null::float8 as distance_km from services.listings");
            return;
        }
        double lat = near.lat();
        double lng = near.lng();
        append("select *, users.distance_km(coverage_lat, coverage_lng, ?, ?) as distance_km from services.listings where ", lat, lng);
        // The place, and the same place a turn away: a coverage box may reach across the 180th meridian.
        append("(coverage && box(point(?, ?), point(?, ?)) or coverage && box(point(?, ?), point(?, ?))"
                + " or coverage && box(point(?, ?), point(?, ?)))", lng, lat, lng, lat, lng + 360, lat, lng + 360, lat, lng - 360, lat,
                lng - 360, lat);
    }

    private void appendConditions(ListingSearch search, List<List<String>> words) {
        if (!search.hidden()) {
            append(" and l.is_active");
        }
        if (search.category() != null) {
            append(" and l.category_id in (select id from wanted)");
        }
        if (search.near() != null) {
            append(" and l.distance_km <= l.coverage_radius_km");
        }
        appendIf(" and l.provider_id = ?", search.provider());
        appendIf(" and l.distance_km <= ?", search.radiusKm());
        appendIf(" and l.base_price_amount >= ?", search.minPrice());
        appendIf(" and l.base_price_amount <= ?", search.maxPrice());
        appendIf(" and coalesce(r.rating_avg, 0) >= ?", search.minRating());
        words.forEach(alternatives -> append(" and l.search_words && ?", alternatives));
    }

    private void appendIf(String condition, @Nullable Object value) {
        if (value != null) {
            append(condition, value);
        }
    }
}
