package dev.karigar.users.domain;

import static dev.karigar.users.domain.Certification.Review;
import static dev.karigar.users.domain.Certification.Status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.kernel.Outcome;
import dev.karigar.users.domain.Certification.CertificationClaim;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UUID ID = new UUID(0x7001, 0x8001);

    @ParameterizedTest
    @CsvSource({"PENDING,2026-11-22,PENDING", "PENDING,2026-11-21,EXPIRED", "VERIFIED,2026-11-22,VERIFIED", "VERIFIED,2026-11-21,EXPIRED",
            "REJECTED,2026-11-21,REJECTED", "REJECTED,2027-01-01,REJECTED", "VERIFIED,,VERIFIED", "PENDING,,PENDING"})
    void the_status_follows_from_the_review_and_the_date(Review review, @Nullable LocalDate expiresOn, Status expected) {
        var certification = new Certification(ID, "Gas", null, null, null, expiresOn, review, Examples.JOINED);
        assertThat(certification.statusOn(TODAY)).isEqualTo(expected);
    }

    @Test
    void an_issue_date_of_tomorrow_is_accepted_and_a_later_one_is_rejected() {
        assertThat(claim(TODAY.plusDays(1), null)).isInstanceOf(Outcome.Ok.class);
        assertThat(claim(TODAY.plusDays(2), null)).isEqualTo(Outcome.rejected(new CertificationRejection.IssuedInTheFuture()));
    }

    @Test
    void an_expiry_date_before_the_issue_date_is_rejected() {
        assertThat(claim(TODAY, TODAY)).isInstanceOf(Outcome.Ok.class);
        assertThat(claim(TODAY, TODAY.minusDays(1))).isEqualTo(Outcome.rejected(new CertificationRejection.ExpiresBeforeIssue()));
    }

    private static Outcome<Certification, CertificationRejection> claim(LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        return Certification.claim(ID, new CertificationClaim("Gas", null, null, issuedOn, expiresOn), Examples.JOINED, TODAY);
    }
}
