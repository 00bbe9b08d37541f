package dev.karigar.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.karigar.local.http.HttpAnswer;
import dev.karigar.local.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Speaks the two calls that reach people: SNS {@code Publish} to a phone number, SES v2 {@code SendEmail}. */
public final class DeliveryEndpoint implements Function<HttpRequest, HttpAnswer> {

    private static final String SEND_EMAIL = "/v2/email/outbound-emails";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inbox inbox;

    public DeliveryEndpoint(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public HttpAnswer apply(HttpRequest request) {
        if (!request.method().equals("POST")) {
            return HttpAnswer.json(404, "{\"message\":\"not a call of SNS or SES\"}");
        }
        var body = new String(request.body(), StandardCharsets.UTF_8);
        return request.rawPath().equals(SEND_EMAIL) ? sendEmail(body) : publish(form(body));
    }

    private HttpAnswer publish(Map<String, String> form) {
        if (!"Publish".equals(form.get("Action"))) {
            return snsFault("InvalidAction", "only Publish is answered here");
        }
        var phone = form.getOrDefault("PhoneNumber", "");
        var text = form.getOrDefault("Message", "");
        if (!phone.matches("\\+[1-9][0-9]{4,14}")) {
            return snsFault("InvalidParameter", "Invalid parameter: PhoneNumber");
        }
        if (text.isEmpty()) {
            return snsFault("InvalidParameter", "Invalid parameter: Message");
        }
        var id = inbox.add(Message.Channel.SMS, phone, Optional.empty(), text, Optional.empty());
        return HttpAnswer.of(200, "text/xml", """
                <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">\
                <PublishResult><MessageId>%s</MessageId></PublishResult>\
                <ResponseMetadata><RequestId>%s</RequestId></ResponseMetadata></PublishResponse>""".formatted(id, id));
    }

    private static HttpAnswer snsFault(String code, String message) {
        return HttpAnswer.of(400, "text/xml", """
                <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>\
                <Code>%s</Code><Message>%s</Message></Error><RequestId>local</RequestId></ErrorResponse>""".formatted(code, message));
    }

    private HttpAnswer sendEmail(String body) {
        JsonNode call;
        try {
            call = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return sesFault("SerializationException", "the body is not JSON");
        }
        var to = call.at("/Destination/ToAddresses/0").asText("");
        var content = call.at("/Content/Simple");
        var text = content.at("/Body/Text/Data").asText("");
        var html = content.at("/Body/Html/Data");
        if (to.isEmpty() || call.path("FromEmailAddress").asText("").isEmpty() || text.isEmpty() && html.isMissingNode()) {
            return sesFault("BadRequestException", "a sender, a receiver and simple content are needed");
        }
        var id = inbox.add(Message.Channel.EMAIL, to, Optional.of(content.at("/Subject/Data").asText("")), text,
                html.isMissingNode() ? Optional.empty() : Optional.of(html.asText()));
        return HttpAnswer.json(200, "{\"MessageId\":\"%s\"}".formatted(id));
    }

    private static HttpAnswer sesFault(String type, String message) {
        return HttpAnswer.json(400, "{\"message\":\"%s\"}".formatted(message)).with("x-amzn-ErrorType", type);
    }

    private static Map<String, String> form(String body) {
        var values = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
