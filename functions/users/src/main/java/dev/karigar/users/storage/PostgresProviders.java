package dev.karigar.users.storage;

import dev.karigar.kernel.Money;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.Row;
import dev.karigar.postgres.search.SearchOrder;
import dev.karigar.users.domain.ProviderSearch;
import dev.karigar.users.domain.ProviderSearch.ProviderSearchResult;
import dev.karigar.users.usecase.SearchProviders.Providers;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches with one statement. A search with text needs another one before, which finds the words that match it. */
@Singleton
final class PostgresProviders implements Providers {

    private static final int MAX_WORDS = 10;

    private static final String MATCHING_WORDS = """
            select search.matching_words('providers', term) as words
            from unnest(search.words_of(?)) as term
            order by term limit ?
            """;

    private final Database database;

    PostgresProviders(Database database) {
        this.database = database;
    }

    @Override
    public List<ProviderSearchResult> find(ProviderSearch search, @Nullable List<String> after, int limit) {
        var words = matchingWords(search.text());
        if (search.text() != null && (words.isEmpty() || words.contains(List.<String>of()))) {
            return List.of();
        }
        var statement = new ProviderStatement(search, words, after, limit);
        return database.sql(statement.text()).list(PostgresProviders::provider);
    }

    private List<List<String>> matchingWords(@Nullable String text) {
        return text == null ? List.of() : database.sql(MATCHING_WORDS).with(text, MAX_WORDS).list(row -> row.strings("words"));
    }

    private static ProviderSearchResult provider(Row row) throws SQLException {
        var profile = PublicProfileRows.profile(row);
        return new ProviderSearchResult(profile, row.doubleOrNull("distance_km"), lowestPrice(row), SearchOrder.sortKey(row, profile.id()));
    }

    private static @Nullable Money lowestPrice(Row row) throws SQLException {
        return row.isNull("base_price_amount") ? null : row.money("base_price");
    }
}
