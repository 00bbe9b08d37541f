package dev.karigar.catalog;

import dev.karigar.kernel.Role;

/** Who may call a route. There is no default: a route is made with one of these or not at all. */
public sealed interface Access {

    /** Every caller. A valid access token identifies the caller; an expired or broken one counts as no token. */
    record Public() implements Access {
    }

    /** Every caller with a valid access token. */
    record Authenticated() implements Access {
    }

    /** A valid access token of a user who holds the role. */
    record RequiresRole(Role role) implements Access {
    }

    Access PUBLIC = new Public();
    Access SIGNED_IN = new Authenticated();
    Access PROVIDER = new RequiresRole(Role.SERVICE_PROVIDER);
    Access ADMIN = new RequiresRole(Role.ADMIN);
}
