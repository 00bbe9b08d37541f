package dev.karigar.services;

import static dev.karigar.services.ServicesFixture.CATEGORIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    private ServicesFixture services;

    @BeforeEach
    void start() {
        services = new ServicesFixture();
    }

    @AfterEach
    void stop() {
        services.close();
    }

    @Test
    void categories_are_public_and_in_the_order_of_siblings() {
        var home = services.category("Home", null);
        var admin = services.admin();
        admin.post(CATEGORIES)
                .body("{\"name\": \"Second\", \"order\": 2, \"parent_id\": \"%s\", \"icon\": \"tap\"}".formatted(home))
                .send();
        admin.post(CATEGORIES).body("{\"name\": \"First\", \"order\": 1, \"parent_id\": \"%s\"}".formatted(home)).send();
        var items = services.stranger.get(CATEGORIES).send().json().at("/items");
        assertThat(items.findValuesAsText("name")).containsExactly("Home", "First", "Second");
        assertThat(items.at("/2/parent_id").asText()).isEqualTo(home);
        assertThat(items.at("/2/icon").asText()).isEqualTo("tap");
    }

    @Test
    void only_administrators_change_categories() {
        var id = services.category("Home", null);
        var provider = services.asProvider(services.provider("Pat"));
        assertThat(provider.post(CATEGORIES).body("{\"name\": \"x\"}").send().status()).isEqualTo(403);
        assertThat(provider.patch(CATEGORIES + "/" + id).body("{\"name\": \"x\"}").send().status()).isEqualTo(403);
        assertThat(provider.delete(CATEGORIES + "/" + id).send().status()).isEqualTo(403);
        assertThat(services.stranger.post(CATEGORIES).body("{\"name\": \"x\"}").send().status()).isEqualTo(401);
    }

    @Test
    void a_parent_among_the_descendants_is_refused() {
        var top = services.category("Top", null);
        var middle = services.category("Middle", top);
        var low = services.category("Low", middle);
        for (var parent : List.of(top, middle, low)) {
            var answer = services.admin().patch(CATEGORIES + "/" + top).body("{\"parent_id\": \"%s\"}".formatted(parent)).send();
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.at("/errors/0/pointer")).isEqualTo("/parent_id");
        }
    }

    @Test
    void concurrent_parent_changes_form_no_cycle() throws Exception {
        var admin = services.admin();
        // An instance serves one call at a time, as on Lambda: the second call needs another instance.
        var other = services.adminElsewhere();
        for (int round = 0; round < 10; round++) {
            var one = services.category("One" + round, null);
            var two = services.category("Two" + round, null);
            var changes = List.<Callable<Integer>>of(
                    () -> admin.patch(CATEGORIES + "/" + one).body("{\"parent_id\": \"%s\"}".formatted(two)).send().status(),
                    () -> other.patch(CATEGORIES + "/" + two).body("{\"parent_id\": \"%s\"}".formatted(one)).send().status());
            try (var threads = Executors.newFixedThreadPool(2)) {
                assertThat(threads.invokeAll(changes).stream().map(Future::resultNow)).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    @Test
    void a_category_in_use_cannot_be_deleted() {
        var top = services.category("Top", null);
        var low = services.category("Low", top);
        var listing = services.listing(services.provider("Pat"), low, "Fix a tap");
        for (var used : List.of(top, low)) {
            var answer = services.admin().delete(CATEGORIES + "/" + used).send();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.at("/code")).isEqualTo("category-in-use");
        }
        assertThat(services.stranger.get(ServicesFixture.LISTINGS + "/" + listing).send().status()).isEqualTo(200);
        var empty = services.category("Empty", null);
        assertThat(services.admin().delete(CATEGORIES + "/" + empty).send().status()).isEqualTo(204);
        assertThat(services.admin().delete(CATEGORIES + "/" + empty).send().status()).isEqualTo(404);
    }

    @Test
    void sibling_names_are_unique_and_a_stale_change_is_refused() {
        var id = services.category("Home", null);
        assertThat(services.admin().post(CATEGORIES).body("{\"name\": \"HOME\"}").send().status()).isEqualTo(409);
        var changed = services.admin().patch(CATEGORIES + "/" + id).header("If-Match", "\"v1\"").body("{\"name\": \"House\"}").send();
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(services.admin().patch(CATEGORIES + "/" + id).header("If-Match", "\"v1\"").body("{\"name\": \"Hut\"}").send().status())
                .isEqualTo(412);
        services.category("Garden", null);
        var taken = services.admin().patch(CATEGORIES + "/" + id).body("{\"name\": \"garden\"}").send();
        assertThat(taken.at("/code")).isEqualTo("conflict");
        var unknown = CATEGORIES + "/00000000-0000-7000-8000-000000000000";
        assertThat(services.admin().patch(unknown).body("{\"name\": \"Hut\"}").send().at("/code")).isEqualTo("not-found");
    }

    @Test
    void listings_are_found_by_a_categorys_new_name() {
        var id = services.category("Plumbing", null);
        services.listing(services.provider("Pat"), id, "Fix a tap");
        services.admin().patch(CATEGORIES + "/" + id).body("{\"name\": \"Klempnerei\"}").send();
        assertThat(services.stranger.get(ServicesFixture.LISTINGS + "?q=klempnerei").send().json().at("/items")).hasSize(1);
        assertThat(services.stranger.get(ServicesFixture.LISTINGS + "?q=plumbing").send().json().at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": \"\"}", "{\"name\": \"x\", \"order\": -1}", "{\"name\": \"x\", \"id\": \"y\"}",
            "{\"name\": \"a\\u0000b\"}", "{\"name\": \"x\", \"icon\": \"\\u0000\"}", "{\"name\": \"x\", \"parent_id\": \"nonsense\"}",
            "{\"name\": \"x\", \"parent_id\": \"00000000-0000-7000-8000-000000000000\"}"})
    void an_invalid_category_is_refused(String body) {
        var answer = services.admin().post(CATEGORIES).body(body).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors").findValuesAsText("pointer")).hasSize(1);
    }
}
