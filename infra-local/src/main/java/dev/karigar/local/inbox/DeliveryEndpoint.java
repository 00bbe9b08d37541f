package dev.karigar.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.emulation.events.QueryString;
import dev.karigar.local.http.ServerRequest;
import dev.karigar.local.http.ServerResponse;
import dev.karigar.local.inbox.InboxMessage.Channel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers the two AWS calls that send messages to people: SNS {@code Publish} to a phone number (query protocol) and SES v2
 * {@code SendEmail} (REST). The messages are stored in the inbox.
 */
public final class DeliveryEndpoint implements Function<ServerRequest, ServerResponse> {

    private static final String SEND_EMAIL = "/v2/email/outbound-emails";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inbox inbox;

    public DeliveryEndpoint(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public ServerResponse apply(ServerRequest request) {
        if (!request.method().equals("POST")) {
            return ServerResponse.json(404, "{\"message\":\"only calls of SNS and SES are supported\"}");
        }
        var body = new String(request.body(), StandardCharsets.UTF_8);
        return request.rawPath().equals(SEND_EMAIL) ? sendEmail(body) : publish(QueryString.parse(body));
    }

    private ServerResponse publish(Map<String, String> form) {
        if (!"Publish".equals(form.get("Action"))) {
            return snsError("InvalidAction", "only Publish is supported");
        }
        var phone = form.getOrDefault("PhoneNumber", "");
        var text = form.getOrDefault("Message", "");
        if (!phone.matches("\\+[1-9][0-9]{4,14}")) {
            return snsError("InvalidParameter", "Invalid parameter: PhoneNumber");
        }
        if (text.isEmpty()) {
            return snsError("InvalidParameter", "Invalid parameter: Message");
        }
        var id = inbox.add(Channel.SMS, phone, Optional.empty(), text, Optional.empty());
        return ServerResponse.of(200, "text/xml", """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\
                <PublishResult><MessageId>%s</MessageId></PublishResult>\
                <ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata></PublishResponse>""".formatted(id, id));
    }

    private static ServerResponse snsError(String code, String message) {
        return ServerResponse.of(400, "text/xml", """
                <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
                <Code>%s</Code><Message>%s</Message></Error><RequestId>local</RequestId></ErrorResponse>""".formatted(code, message));
    }

    private ServerResponse sendEmail(String body) {
        JsonNode call;
        try {
            call = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return sesError("SerializationException", "the body is not JSON");
        }
        var to = call.at("/Destination/ToAddresses/0").asText("");
        var content = call.at("/Content/Simple");
        var text = content.at("/Body/Text/Data").asText("");
        var html = content.at("/Body/Html/Data");
        if (to.isEmpty() || call.path("FromEmailAddress").asText("").isEmpty() || text.isEmpty() && html.isMissingNode()) {
            return sesError("BadRequestException", "a sender, a recipient and simple content are required");
        }
        var id = inbox.add(Channel.EMAIL, to, Optional.of(content.at("/Subject/Data").asText("")), text,
                html.isMissingNode() ? Optional.empty() : Optional.of(html.asText()));
        return ServerResponse.json(200, "{\"MessageId\":\"%s\"}".formatted(id));
    }

    private static ServerResponse sesError(String type, String message) {
        return ServerResponse.json(400, "{\"message\":\"%s\"}".formatted(message)).with("x-amzn-ErrorType", type);
    }
}
