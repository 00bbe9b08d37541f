package dev.karigar.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicProfileTest {

    @AutoClose
    private static UsersFixture users;

    @BeforeAll
    static void start() {
        users = new UsersFixture();
    }

    @Test
    void the_public_profile_of_a_seeker_has_no_contact_data() {
        var id = users.account("Asha", "Rao", "SERVICE_SEEKER");
        var answer = users.anonymous.get("/api/v1/users/" + id).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/display_name")).isEqualTo("Asha Rao");
        assertThat(answer.json().get("location").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("+1202", "example.org", "phone", "email", "address");
    }

    @Test
    void the_public_profile_of_a_provider_has_a_coarse_location_and_no_address() {
        var id = users.provider("Joe's Plumbing", 52.516272, 13.377722, 20, "Pipes", "Gas");
        users.as(id, "SERVICE_SEEKER").patch("/api/v1/users/me").body("{\"address\": \"Pariser Platz 1\"}").send();
        users.rating(id, "4.25", 8);
        var answer = users.anonymous.get("/api/v1/users/" + id).send();
        assertThat(answer.at("/display_name")).isEqualTo("Joe's Plumbing");
        assertThat(answer.json().at("/location").toString()).isEqualTo("{\"lat\":52.52,\"lng\":13.38}");
        assertThat(answer.json().at("/rating_avg").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(answer.json().at("/rating_count").asInt()).isEqualTo(8);
        assertThat(answer.json().at("/skills").toString()).isEqualTo("[\"Pipes\",\"Gas\"]");
        assertThat(answer.json().at("/roles").toString()).isEqualTo("[\"SERVICE_SEEKER\",\"SERVICE_PROVIDER\"]");
        assertThat(answer.text()).doesNotContain("Pariser", "13.3777", "+1202", "example.org");
    }

    @Test
    void only_verified_certifications_that_have_not_expired_are_shown() {
        var id = users.provider("Cert & Co", 1, 1, 5);
        certification(id, "Verified", "VERIFIED", "");
        certification(id, "Waiting", "PENDING", "");
        certification(id, "Refused", "REJECTED", "");
        certification(id, "Last day", "VERIFIED", "2026-11-22");
        certification(id, "Over", "VERIFIED", "2026-11-21");
        var answer = users.anonymous.get("/api/v1/users/" + id).send();
        assertThat(answer.json().at("/certifications").findValuesAsText("name")).containsExactly("Verified", "Last day");
        assertThat(answer.text()).doesNotContain("SECRET-NUMBER");
    }

    private static void certification(UUID owner, String name, String status, String expiresOn) {
        users.database.execute("""
                insert into users.certifications (id, user_id, name, certificate_number, expires_on, status, created_at, updated_at)
                values (?, ?, ?, 'SECRET-NUMBER', nullif(?, '')::date, ?, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z')
                """, users.ids.next(), owner, name, expiresOn, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01a20320-a200-7001-92c8-a5a1a9506970", "42", "me2", "%00", "..%2fme"})
    void an_unknown_or_invalid_id_is_not_found(String id) {
        var answer = users.anonymous.get("/api/v1/users/" + id).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(404);
        assertThat(answer.at("/code")).isEqualTo("not-found");
    }
}
