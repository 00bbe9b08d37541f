package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.CreateCategory;
import dev.karigar.services.usecase.DeleteCategory;
import dev.karigar.services.usecase.ListCategories;
import dev.karigar.services.usecase.UpdateCategory;
import dev.karigar.web.etag.EntityTags;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The category tree: public to read, changed by administrators. */
@Controller("/api/v1/services/categories")
@Tag(name = "Services", description = "Categories, listings, weekly hours and bookable slots.")
final class CategoriesController {

    private final ListCategories listCategories;
    private final CreateCategory createCategory;
    private final UpdateCategory updateCategory;
    private final DeleteCategory deleteCategory;

    CategoriesController(ListCategories listCategories, CreateCategory createCategory, UpdateCategory updateCategory,
            DeleteCategory deleteCategory) {
        this.listCategories = listCategories;
        this.createCategory = createCategory;
        this.updateCategory = updateCategory;
        this.deleteCategory = deleteCategory;
    }

    @Get
    @Operation(operationId = "listCategories", summary = "List all categories",
            description = "Answers all categories at once, siblings in their order. `parent_id` gives the tree.")
    @ApiResponse(responseCode = "200", description = "All categories; `next_cursor` is always null.")
    public PageResponse<CategoryResponse> listCategories() {
        return new PageResponse<>(listCategories.list().stream().map(CategoryResponse::of).toList(), null);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "createCategory", summary = "Create a category",
            description = "Requires role ADMIN. If a sibling has the same name, in any case, the request is refused with " + "`conflict`.")
    @ApiResponse(responseCode = "201", description = "The new category.")
    public HttpResponse<CategoryResponse> createCategory(@Parameter(hidden = true) Actor actor, @Body CreateCategoryRequest body) {
        var category = createCategory.create(body.name(), body.optionalFields()).orElseThrow(ServicesProblems::of);
        return EntityTags.created(CategoryResponse.of(category), category.version());
    }

    @Patch("/{category_id}")
    @Operation(operationId = "updateCategory", summary = "Update a category or move it in the tree",
            description = "Requires role ADMIN. Fields that are absent or null keep their value. A parent that is the category "
                    + "itself or one of its descendants is refused with `validation-failed`.")
    @ApiResponse(responseCode = "200", description = "The category after the change.")
    public HttpResponse<CategoryResponse> updateCategory(@Parameter(hidden = true) Actor actor,
            @PathVariable("category_id") @Parameter(description = "Id of the category.", example = Examples.CATEGORY_ID) UUID categoryId,
            @Body UpdateCategoryRequest body, @Nullable @Header("If-Match") @Parameter(description = Examples.IF_MATCH,
                    example = Examples.ETAG, schema = @Schema(implementation = String.class)) String ifMatch) {
        var category = updateCategory.update(categoryId, body.toPatch(), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(CategoryResponse.of(category), category.version());
    }

    @Delete("/{category_id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteCategory", summary = "Delete a category",
            description = "Requires role ADMIN. While the category has sub-categories or listings, the request is refused with "
                    + "`category-in-use`.")
    @ApiResponse(responseCode = "204", description = "The category is deleted.")
    public HttpResponse<?> deleteCategory(@Parameter(hidden = true) Actor actor,
            @PathVariable("category_id") @Parameter(description = "Id of the category.", example = Examples.CATEGORY_ID) UUID categoryId) {
        deleteCategory.delete(categoryId).orElseThrow(ServicesProblems::of);
        return HttpResponse.noContent();
    }
}
