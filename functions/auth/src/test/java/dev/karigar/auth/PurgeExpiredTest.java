package dev.karigar.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The timer {@code sweep-auth}, as EventBridge's event brings it. */
class PurgeExpiredTest {

    @Test
    void full_buckets_of_every_group_go_and_those_that_still_fill_stay() throws IOException {
        try (var auth = new AuthFixture()) {
            auth.database.execute("""
                    insert into web.rate_limit_buckets (bucket, full_at) values
                    ('READ:user:one', '2026-11-22T11:59:59Z'), ('BOOKING:user:two', '2026-11-22T12:00:00Z'),
                    ('READ:user:three', '2026-11-22T12:00:01Z')""");
            var answer = new ByteArrayOutputStream();

            auth.function.handleRequest(new ByteArrayInputStream("{\"detail-type\":\"sweep-auth\"}".getBytes(StandardCharsets.UTF_8)),
                    answer, null);

            assertThat(answer.toString(StandardCharsets.UTF_8)).isEqualTo("{\"done\": 2}");
            assertThat(auth.count("select count(*) from web.rate_limit_buckets where bucket = 'READ:user:three'")).isEqualTo(1);
            assertThat(auth.count("select count(*) from web.rate_limit_buckets")).isEqualTo(1);
        }
    }
}
