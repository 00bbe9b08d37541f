package dev.karigar.services;

import dev.karigar.web.gateway.HttpFunction;
import java.time.Clock;
import java.util.Map;

/** The services group's Lambda handler. */
public final class ServicesFunction extends HttpFunction {

    public ServicesFunction() {
        super("services");
    }

    public ServicesFunction(Map<String, String> environment, Clock clock) {
        super("services", environment, clock);
    }
}
