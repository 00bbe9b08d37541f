package dev.karigar.bookings.api;

/** Example values and descriptions that several operations of this group use in the OpenAPI document. */
final class Examples {

    static final String BOOKING_ID = "01936f2e-5044-7e54-8eaf-7d51608f9ea4";
    static final String LISTING_ID = "01936f2e-2d11-7b21-9b7c-4a2e3d5c6b71";
    static final String OPTION_ID = "01936f2e-6155-7f65-9fb0-8e62719fafb5";
    static final String PROVIDER_ID = "01936f2e-3e22-7c32-8c8d-5b3f4e6d7c82";
    static final String REQUESTER_ID = "01936f2e-4f33-7d43-9d9e-6c405f7e8d93";
    static final String START = "2026-11-25T08:00:00Z";
    static final String END = "2026-11-25T09:30:00Z";

    private Examples() {
    }
}
