package dev.karigar.local.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.emulation.events.QueryString;
import dev.karigar.local.http.ServerResponse;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.inbox.InboxMessage;
import dev.karigar.local.inbox.InboxMessage.Channel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The inbox as JSON, filtered by the query {@code channel=sms&to=+12025550100}. */
final class InboxListing {

    private InboxListing() {
    }

    static ServerResponse response(Inbox inbox, String rawQuery) {
        // A plus is not decoded to a space, so that a phone number can be typed as it is.
        var query = QueryString.parse(rawQuery.replace("+", "%2B"));
        var channelName = Optional.ofNullable(query.get("channel")).filter(name -> !name.isEmpty());
        var channel = channelName.flatMap(InboxListing::channel);
        if (channelName.isPresent() && channel.isEmpty()) {
            return ServerResponse.json(422, "{\"message\":\"channel must be sms, email or push\"}");
        }
        var listing = JsonNodeFactory.instance.objectNode();
        var items = listing.putArray("items");
        inbox.list(channel, Optional.ofNullable(query.get("to")).filter(to -> !to.isEmpty()))
                .forEach(message -> write(items.addObject(), message));
        return ServerResponse.json(200, listing.toString());
    }

    private static Optional<Channel> channel(String name) {
        return Arrays.stream(Channel.values()).filter(channel -> channel.name().equalsIgnoreCase(name)).findFirst();
    }

    private static void write(ObjectNode item, InboxMessage message) {
        item.put("id", message.id()).put("channel", message.channel().name().toLowerCase(Locale.ROOT)).put("to", message.to());
        message.subject().ifPresent(subject -> item.put("subject", subject));
        item.put("body", message.body());
        message.html().ifPresent(html -> item.put("html", html));
        item.put("sent_at", message.sentAt().toString());
    }
}
