package dev.karigar.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageJsonTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-11-22T10:10:00Z");

    private final SmsRequested sms = new SmsRequested(UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
            new PhoneNumber("+14155550123"), new Secret("Your Karigar code is 123456."), "en-IN", AT, EXPIRY);

    private final EmailRequested email = new EmailRequested(UUID.fromString("0198c0de-0000-7000-8000-000000000002"),
            new EmailAddress("asha@example.com"), EmailTemplate.PASSWORD_RESET,
            Map.of("code", new Secret("123456"), "minutes", new Secret("10")), "en-IN", AT, EXPIRY);

    @Test
    void an_sms_message_is_written_as_in_the_example() {
        assertThat(MessageJson.write(sms)).isEqualTo(example("sms-requested-1.json"));
    }

    @Test
    void an_email_message_is_written_as_in_the_example() {
        assertThat(MessageJson.write(email)).isEqualTo(example("email-requested-1.json"));
    }

    @Test
    void the_examples_can_be_read() {
        assertThat(MessageJson.read(example("sms-requested-1.json"))).isEqualTo(sms);
        assertThat(MessageJson.read(example("email-requested-1.json"))).isEqualTo(email);
    }

    @Test
    void unknown_fields_are_ignored() {
        var later = example("sms-requested-1.json").replaceFirst("\\{", "{\"campaign\":{\"a\":[1,{\"b\":2}]},\"priority\":3,");

        assertThat(MessageJson.read(later)).isEqualTo(sms);
    }

    @Test
    void a_higher_version_is_rejected() {
        var later = example("sms-requested-1.json").replace("\"version\":1", "\"version\":2");

        assertThatThrownBy(() -> MessageJson.read(later)).isInstanceOf(MalformedMessage.class).hasMessage("unknown version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"version\":1}", "{\"version\":1,\"type\":\"pigeon-requested\"}",
            "{\"version\":1,\"type\":\"sms-requested\",\"message_id\":\"x\"}", "{\"version\":1,\"type\":\"sms-requested\"} {"})
    void malformed_text_is_rejected_and_not_quoted(String garbage) {
        assertThatThrownBy(() -> MessageJson.read(garbage)).isInstanceOf(MalformedMessage.class).hasNoCause();
    }

    @Test
    void a_template_requires_exactly_its_parameters() {
        assertThatThrownBy(() -> new EmailRequested(email.messageId(), email.to(), EmailTemplate.ONE_TIME_CODE,
                Map.of("code", new Secret("1")), "en", AT, EXPIRY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void to_string_shows_neither_recipients_nor_codes() {
        assertThat(sms + " " + email).doesNotContain("123456").doesNotContain("4155550123").doesNotContain("asha");
    }

    private static String example(String name) {
        try (var file = Objects.requireNonNull(MessageJsonTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
