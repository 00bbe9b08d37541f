package dev.karigar.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.local.contract.ContractClient.Answer;
import dev.karigar.local.development.AdminAccount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The users and records that several plays share; each is created when it is first asked for. */
final class ContractStage {

    static final String PASSWORD = "correct horse battery staple";
    static final Map<String, String> NONE = Map.of();

    private final ContractClient anonymous;
    private @Nullable ContractClient admin;
    private @Nullable ContractClient provider;
    private @Nullable ContractClient seeker;
    private @Nullable String category;

    ContractStage(ContractClient anonymous) {
        this.anonymous = anonymous;
    }

    /** A client without an access token. */
    ContractClient anonymous() {
        return anonymous;
    }

    ContractClient admin() throws Exception {
        if (admin == null) {
            var login = Map.of("username", AdminAccount.PHONE, "password", AdminAccount.PASSWORD);
            admin = anonymous.as(success(anonymous.send("POST", "/api/v1/auth/login", NONE, login)).at("/access_token"));
        }
        return admin;
    }

    /** A user with a provider profile in Berlin. */
    ContractClient provider() throws Exception {
        if (provider == null) {
            provider = register("+4930901820");
            success(provider.send("POST", "/api/v1/users/me/provider-profile", NONE, Map.of("trade_name", "Rao Plumbing", "skills",
                    List.of("plumbing"), "location", Map.of("lat", 52.52, "lng", 13.40), "service_radius_km", 20)));
        }
        return provider;
    }

    ContractClient seeker() throws Exception {
        if (seeker == null) {
            seeker = register("+4930901821");
        }
        return seeker;
    }

    /** The id of a category. */
    String category() throws Exception {
        if (category == null) {
            category = success(admin().send("POST", "/api/v1/services/categories", NONE, Map.of("name", "Contract"))).at("/id");
        }
        return category;
    }

    /** The id of a new listing of {@link #provider()}. */
    String newListing(String title) throws Exception {
        return success(provider().send("POST", "/api/v1/services/listings", NONE,
                Map.of("category_id", category(), "title", title, "description", "All of them", "base_price",
                        Map.of("amount", 4500, "currency", "EUR"), "pricing_unit", "HOUR", "pricing_options",
                        List.of(Map.of("name", "Two taps", "price", Map.of("amount", 8000, "currency", "EUR"))))))
                .at("/id");
    }

    /** A new user who has registered with a one-time code and a password. */
    ContractClient register(String phone) throws Exception {
        var sent = success(anonymous.send("POST", "/api/v1/auth/register", NONE, Map.of("phone", phone, "password", PASSWORD, "first_name",
                "Asha", "last_name", "Rao", "role", "SERVICE_SEEKER", "email", "asha" + phone.substring(1) + "@example.com")));
        var otp = Map.of("otp_id", sent.at("/otp_id"));
        var verify = "/api/v1/auth/otp/{otp_id}/verify";
        assertThat(anonymous.send("POST", verify, otp, Map.of("code", "000000x")).status()).isEqualTo(422);
        var tokens = success(anonymous.send("POST", verify, otp, Map.of("code", anonymous.code("sms", phone))));
        return anonymous.as(tokens.at("/access_token"));
    }

    static Answer success(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isBetween(200, 299);
        return answer;
    }
}
