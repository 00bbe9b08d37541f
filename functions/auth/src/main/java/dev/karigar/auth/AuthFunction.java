package dev.karigar.auth;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** Lambda handler of the auth routes and of the schedule that purges expired rows. */
public final class AuthFunction extends HttpFunction {

    public AuthFunction() {
        super("auth");
    }

    public AuthFunction(Map<String, String> environment, Clock clock) {
        super("auth", environment, clock);
    }
}
