package dev.karigar.users.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What any user says of themselves.
 *
 * @param bio       null when empty
 * @param locale    BCP 47
 * @param timeZone  IANA name
 * @param avatarUrl null until a picture was uploaded
 */
public record Profile(String firstName, String lastName, @Nullable String bio, String locale, String timeZone, @Nullable String avatarUrl) {

    Profile change(ProfileChange wanted) {
        return new Profile(wanted.firstName() == null ? firstName : wanted.firstName().strip(),
                wanted.lastName() == null ? lastName : wanted.lastName().strip(), wanted.bio() == null ? bio : textOrNull(wanted.bio()),
                wanted.locale() == null ? locale : Locale.forLanguageTag(wanted.locale()).toLanguageTag(),
                wanted.timeZone() == null ? timeZone : wanted.timeZone(), avatarUrl);
    }

    Profile withBio(String newBio) {
        return new Profile(firstName, lastName, textOrNull(newBio), locale, timeZone, avatarUrl);
    }

    static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
