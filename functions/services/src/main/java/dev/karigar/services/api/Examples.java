package dev.karigar.services.api;

/** Example values and descriptions that several operations of this group use in the OpenAPI document. */
final class Examples {

    static final String CATEGORY_ID = "01936f2e-1c00-7a10-8a6b-3f1d2c4b5a60";
    static final String LISTING_ID = "01936f2e-2d11-7b21-9b7c-4a2e3d5c6b71";
    static final String PROVIDER_ID = "01936f2e-3e22-7c32-8c8d-5b3f4e6d7c82";
    static final String OPTION_ID = "01936f2e-6155-7f65-9fb0-8e62719fafb5";
    static final String EXCEPTION_ID = "01936f2e-7266-7076-80c1-9f7382a0b0c6";
    static final String ETAG = "\"v1\"";

    static final String IF_MATCH = "The `ETag` of the version that the change is based on. If the resource has changed since, the "
            + "request is refused with `precondition-failed`. Without the header, or with `*`, the current version " + "is changed.";
    static final String LIMIT = "Maximum number of items on the page, 1 to 100.";
    static final String CURSOR = "The `next_cursor` of the page before, with all other parameters unchanged. Without it, the first "
            + "page is answered.";

    private Examples() {
    }
}
