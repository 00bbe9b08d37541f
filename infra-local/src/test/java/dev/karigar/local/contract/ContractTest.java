package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionCatalog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every response of the running stack, success or problem, is one that the served OpenAPI document allows. */
class ContractTest {

    @TestFactory
    Stream<DynamicTest> every_operation_gives_a_successful_response() {
        return FunctionCatalog.all()
                .stream()
                .filter(function -> !function.routes().isEmpty())
                .map(function -> DynamicTest.dynamicTest(function.name(), () -> {
                    List<String> operations = function.routes().stream().map(route -> route.method() + " " + route.path()).toList();
                    assertThat(operations).filteredOn(operation -> !ContractRun.result().answered().contains(operation))
                            .as("operations of %s that no play calls successfully; the play of this group is the class %s in the tests of "
                                    + "infra-local", function.name(), GroupPlay.className(function))
                            .isEmpty();
                }));
    }

    @Test
    void every_listed_problem_is_answered_and_declared() {
        assertThat(ContractRun.result().problems()).containsAll(Refusals.CODES);
    }

    @Test
    void the_document_and_the_catalog_list_the_same_operations() {
        assertThat(ContractRun.result().operations()).containsExactlyInAnyOrderElementsOf(FunctionCatalog.all()
                .stream()
                .flatMap(function -> function.routes().stream())
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toSet()));
    }
}
