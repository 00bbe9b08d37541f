package dev.karigar.services.storage;

import dev.karigar.services.storage.SearchTermRepository.SearchTermRow;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Queries on the words of the schema {@code search}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchTermRepository extends GenericRepository<SearchTermRow, String> {

    /** A term of a searched text and the indexed words that match it. */
    @MappedEntity
    record SearchTermRow(@Id String term, @TypeDef(type = DataType.STRING_ARRAY) List<String> words) {
    }

    @Query("""
            select t.term, search.matching_words('listings', t.term) as words
            from unnest(search.words_of(:text)) as t (term)
            order by t.term limit :limit""")
    List<SearchTermRow> find(String text, int limit);
}
