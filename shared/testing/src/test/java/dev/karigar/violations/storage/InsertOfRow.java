package dev.karigar.violations.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import java.util.UUID;

interface InsertOfRow {

    @Query("insert into things (id) values (:id) on conflict do nothing")
    int insert(ThingRow row);

    @MappedEntity
    record ThingRow(@Id UUID id) {
    }
}
