package dev.karigar.users;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** Lambda handler of the users routes. */
public final class UsersFunction extends HttpFunction {

    public UsersFunction() {
        super("users");
    }

    public UsersFunction(Map<String, String> environment, Clock clock) {
        super("users", environment, clock);
    }
}
