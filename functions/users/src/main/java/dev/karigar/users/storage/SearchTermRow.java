package dev.karigar.users.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;

/** A term of a searched text and the indexed words that match it. */
@MappedEntity
record SearchTermRow(@Id String term, @TypeDef(type = DataType.STRING_ARRAY) List<String> words) {
}
