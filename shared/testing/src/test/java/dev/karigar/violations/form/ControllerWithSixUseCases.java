package dev.karigar.violations.form;

import io.micronaut.http.annotation.Controller;

/** Permitted: the limit of five collaborators does not apply to controllers. */
@Controller
final class ControllerWithSixUseCases {

    private final String all;

    ControllerWithSixUseCases(String a, String b, String c, String d, String e, String f) {
        this.all = a + b + c + d + e + f;
    }

    @Override
    public String toString() {
        return all;
    }
}
