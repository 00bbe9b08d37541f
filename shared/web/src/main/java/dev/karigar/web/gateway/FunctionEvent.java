package dev.karigar.web.gateway;

/** The events an HTTP function is invoked with. */
sealed interface FunctionEvent permits GatewayEvent, FunctionEvent.Scheduled {

    /**
     * EventBridge's scheduled event.
     *
     * @param task the schedule's name, carried as {@code detail-type}
     */
    record Scheduled(String task) implements FunctionEvent {
    }
}
