package dev.karigar.users.storage;

import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import dev.karigar.users.storage.SearchTermRepository.SearchTermRow;
import dev.karigar.users.usecase.SearchProviders.Providers;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches with one statement. A search with text needs another one before, which finds the words that match it. */
@Singleton
final class PostgresProviders implements Providers {

    private static final int MAX_TERMS = 10;

    private final SearchTermRepository terms;
    private final Database database;

    PostgresProviders(SearchTermRepository terms, Database database) {
        this.terms = terms;
        this.database = database;
    }

    @Override
    public List<ProviderSearchResult> find(ProviderSearch search, @Nullable List<String> after, int limit) {
        var text = search.text();
        var words = text == null ? List.<List<String>>of() : terms.find(text, MAX_TERMS).stream().map(SearchTermRow::words).toList();
        if (text != null && (words.isEmpty() || words.contains(List.<String>of()))) {
            return List.of();
        }
        var statement = new ProviderStatement(search, words, after, limit);
        return database.sql(statement.text()).list(PostgresProviders::provider);
    }

    private static ProviderSearchResult provider(Row row) throws SQLException {
        var profile = PublicProfileRow.of(row).profile();
        var lowestPrice = row.isNull("base_price_amount") ? null : row.money("base_price");
        return new ProviderSearchResult(profile, row.doubleOrNull("distance_km"), lowestPrice, SearchOrder.sortKey(row, profile.id()));
    }
}
