package dev.karigar.services.api;

import dev.karigar.kernel.Actor;
import dev.karigar.services.usecase.AddCategory;
import dev.karigar.services.usecase.ChangeCategory;
import dev.karigar.services.usecase.ListCategories;
import dev.karigar.services.usecase.RemoveCategory;
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
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/services/categories")
final class CategoriesController implements CategoriesApi {

    private final ListCategories listCategories;
    private final AddCategory addCategory;
    private final ChangeCategory changeCategory;
    private final RemoveCategory removeCategory;

    CategoriesController(ListCategories listCategories, AddCategory addCategory, ChangeCategory changeCategory,
            RemoveCategory removeCategory) {
        this.listCategories = listCategories;
        this.addCategory = addCategory;
        this.changeCategory = changeCategory;
        this.removeCategory = removeCategory;
    }

    @Override
    @Get
    public PageResponse<CategoryResponse> list() {
        return new PageResponse<>(listCategories.list().stream().map(CategoryResponse::of).toList(), null);
    }

    @Override
    @Post
    @Status(HttpStatus.CREATED)
    public HttpResponse<CategoryResponse> add(@Parameter(hidden = true) Actor actor, @Body CategoryRequest body) {
        var category = addCategory.add(body.name(), body.rest()).orElseThrow(ServicesProblems::of);
        return EntityTags.created(CategoryResponse.of(category), category.version());
    }

    @Override
    @Patch("/{category_id}")
    public HttpResponse<CategoryResponse> change(@Parameter(hidden = true) Actor actor, @PathVariable("category_id") UUID categoryId,
            @Body UpdateCategoryRequest body, @Nullable @Header("If-Match") String ifMatch) {
        var category = changeCategory.change(categoryId, body.toChange(), EntityTags.expectedVersion(ifMatch))
                .orElseThrow(ServicesProblems::of);
        return EntityTags.ok(CategoryResponse.of(category), category.version());
    }

    @Override
    @Delete("/{category_id}")
    @Status(HttpStatus.NO_CONTENT)
    public HttpResponse<?> remove(@Parameter(hidden = true) Actor actor, @PathVariable("category_id") UUID categoryId) {
        removeCategory.remove(categoryId).orElseThrow(ServicesProblems::of);
        return HttpResponse.noContent();
    }
}
