package dev.karigar.local.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.inbox.Inbox;
import dev.karigar.local.inbox.Message;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The inbox as JSON, filtered by the query {@code channel=sms&to=+12025550100}. */
final class InboxListing {

    private InboxListing() {
    }

    static HttpAnswer answer(Inbox inbox, String rawQuery) {
        var query = parameters(rawQuery);
        var asked = Optional.ofNullable(query.get("channel")).filter(name -> !name.isEmpty());
        var channel = asked.flatMap(InboxListing::channel);
        if (asked.isPresent() && channel.isEmpty()) {
            return HttpAnswer.json(422, "{\"message\":\"channel is sms, email or push\"}");
        }
        var listing = JsonNodeFactory.instance.objectNode();
        var items = listing.putArray("items");
        inbox.list(channel, Optional.ofNullable(query.get("to")).filter(to -> !to.isEmpty()))
                .forEach(message -> write(items.addObject(), message));
        return HttpAnswer.json(200, listing.toString());
    }

    private static Optional<Message.Channel> channel(String name) {
        return Arrays.stream(Message.Channel.values()).filter(channel -> channel.name().equalsIgnoreCase(name)).findFirst();
    }

    private static void write(ObjectNode item, Message message) {
        item.put("id", message.id()).put("channel", message.channel().name().toLowerCase(Locale.ROOT)).put("to", message.to());
        message.subject().ifPresent(subject -> item.put("subject", subject));
        item.put("body", message.body());
        message.html().ifPresent(html -> item.put("html", html));
        item.put("sent_at", message.sentAt().toString());
    }

    // A plus stays a plus here: everyone types phone numbers as they are.
    private static Map<String, String> parameters(String rawQuery) {
        var values = new HashMap<String, String>();
        for (var pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1).replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
