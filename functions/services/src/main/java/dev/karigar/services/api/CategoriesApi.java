package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of services. */
@Tag(name = "Services")
interface CategoriesApi {

    @Operation(summary = "All categories", description = "In the order of their siblings; the tree is told by parent_id.")
    PageResponse<CategoryResponse> list();

    @Operation(summary = "Add a category", description = "Administrators alone.")
    HttpResponse<CategoryResponse> add(Actor actor, CategoryRequest body);

    @Operation(summary = "Change or move a category", description = "Administrators alone. If-Match is optional; a stale one is 412.")
    HttpResponse<CategoryResponse> change(Actor actor, UUID categoryId, UpdateCategoryRequest body, @Nullable String ifMatch);

    @Operation(summary = "Remove a category",
            description = "Administrators alone; 409 category-in-use while sub-categories or listings use it.")
    HttpResponse<?> remove(Actor actor, UUID categoryId);
}
