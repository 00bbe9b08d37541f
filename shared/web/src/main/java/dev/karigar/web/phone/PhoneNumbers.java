package dev.karigar.web.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses phone numbers in national and international notation with Google's libphonenumber. */
@Singleton
public final class PhoneNumbers {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    /**
     * @param region ISO 3166-1 code for numbers written without a country code; null when unknown
     * @throws ProblemException 422 at {@code /phone} for what is not a phone number
     */
    public PhoneNumber parse(String raw, @Nullable String region) {
        return read(raw, region).orElseThrow(() -> ProblemException
                .invalid(new FieldError("/phone", "invalid-phone", "not a phone number; write it with its country code, +49 30 901820")));
    }

    /** Empty for what is not a possible phone number. */
    public Optional<PhoneNumber> read(String raw, @Nullable String region) {
        try {
            var number = library.parse(raw, region);
            return library.isPossibleNumber(number) && number.getExtension().isEmpty()
                    ? Optional.of(new PhoneNumber(library.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
