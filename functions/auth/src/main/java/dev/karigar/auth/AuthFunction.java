package dev.karigar.auth;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** The Lambda handler of the auth group. */
public final class AuthFunction extends HttpFunction {

    public AuthFunction() {
        super("auth");
    }

    public AuthFunction(Map<String, String> environment, Clock clock) {
        super("auth", environment, clock);
    }
}
