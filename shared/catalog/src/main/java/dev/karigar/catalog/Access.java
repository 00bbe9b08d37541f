package dev.karigar.catalog;

import dev.karigar.kernel.Role;

/** Who may call a route. There is no default: a route is made with one of these or not at all. */
public sealed interface Access {

    /** Anybody, without a token. A token that is sent is still checked. */
    record Public() implements Access {
    }

    /** Anybody with a valid access token. */
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
