package dev.karigar.services.storage;

import dev.karigar.kernel.GeoPoint;
import dev.karigar.postgres.jdbc.SqlText;
import dev.karigar.postgres.search.Coverage;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.services.domain.ListingSearch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a search. Its inner query finds and orders ids with only the joins that the search needs; the displayed
 * columns are joined to the rows of the page.
 */
final class ListingStatement {

    private final SqlText text = new SqlText();

    /**
     * @param words for each term of the searched text, the indexed words that match it
     * @param after sort key of the last row of the page before; null for the first page
     */
    ListingStatement(ListingSearch search, List<List<String>> words, @Nullable List<String> after, int limit) {
        text.append("with recursive subtree as (select id from services.categories where id = ? union "
                + "select c.id from services.categories c join subtree s on c.parent_id = s.id), ", search.category());
        text.append("candidates as (select l.id, l.distance_km, ");
        appendKeys(search, words);
        text.append(" from (");
        appendPlaces(search.near());
        text.append(") l");
        if (search.sort() == ListingSearch.Sort.RATING || search.minRating() != null) {
            text.append(" left join reviews.user_ratings r on r.user_id = l.provider_id");
        }
        // The listings of a closed account are not found.
        text.append(" where l.deleted_at is null and exists (select from users.public_profiles p where p.user_id = l.provider_id)");
        appendConditions(search, words);
        text.append("), page as (select * from candidates");
        SearchOrder.appendKeysetCondition(text, after, "id");
        text.append(" order by key1, key2, id limit ?) select page.key1, page.key2, page.distance_km, " + ListingRow.COLUMNS
                + " from page join services.listings l using (id) left join users.public_profiles v on v.user_id = l.provider_id"
                + " order by page.key1, page.key2, page.id", limit);
    }

    SqlText text() {
        return text;
    }

    private void appendKeys(ListingSearch search, List<List<String>> words) {
        var newest = "-extract(epoch from l.created_at)::float8";
        switch (search.sort()) {
            case DISTANCE -> text.append("l.distance_km as key1, 0::float8 as key2");
            case PRICE -> text.append("l.base_price_amount::float8 as key1, 0::float8 as key2");
            case RATING -> text.append("-coalesce(r.rating_avg, 0)::float8 as key1, -coalesce(r.rating_count, 0)::float8 as key2");
            case NEWEST -> text.append(newest + " as key1, 0::float8 as key2");
            case RELEVANCE -> {
                text.append("(0");
                words.forEach(alternatives -> text.append(" - (l.title_words && ?)::int", alternatives));
                text.append(")::float8 as key1, " + newest + " as key2");
            }
        }
    }

    private void appendPlaces(@Nullable GeoPoint near) {
        if (near == null) {
            text.append("select *, null::float8 as distance_km from services.listings");
            return;
        }
        text.append("select *, search.distance_km(coverage_lat, coverage_lng, ?, ?) as distance_km from services.listings where ",
                near.lat(), near.lng());
        Coverage.appendContains(text, "coverage", near);
    }

    private void appendConditions(ListingSearch search, List<List<String>> words) {
        if (!search.includeInactive()) {
            text.append(" and l.is_active");
        }
        if (search.category() != null) {
            text.append(" and l.category_id in (select id from subtree)");
        }
        if (search.near() != null) {
            text.append(" and l.distance_km <= l.coverage_radius_km");
        }
        text.appendIf(" and l.provider_id = ?", search.provider());
        text.appendIf(" and l.distance_km <= ?", search.radiusKm());
        text.appendIf(" and l.base_price_amount >= ?", search.minPrice());
        text.appendIf(" and l.base_price_amount <= ?", search.maxPrice());
        text.appendIf(" and coalesce(r.rating_avg, 0) >= ?", search.minRating());
        words.forEach(alternatives -> text.append(" and l.search_words && ?", alternatives));
    }
}
