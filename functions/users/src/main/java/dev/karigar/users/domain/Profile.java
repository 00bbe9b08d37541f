package dev.karigar.users.domain;

import dev.karigar.kernel.GeoPoint;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The personal part of a user's profile.
 *
 * @param bio       null if empty
 * @param locale    BCP 47
 * @param timeZone  IANA
 * @param avatarUrl null until an image was uploaded
 */
public record Profile(String firstName, String lastName, @Nullable String bio, String locale, String timeZone, @Nullable String avatarUrl) {

    /**
     * New values of a profile; null keeps the current value.
     *
     * @param bio      blank removes it
     * @param locale   well-formed BCP 47
     * @param timeZone IANA
     * @param location of a provider
     * @param address  of a provider; blank removes it
     */
    public record ProfileChange(@Nullable String firstName, @Nullable String lastName, @Nullable String bio, @Nullable String locale,
            @Nullable String timeZone, @Nullable GeoPoint location, @Nullable String address) {
    }

    Profile change(ProfileChange change) {
        return new Profile(change.firstName() == null ? firstName : change.firstName().strip(),
                change.lastName() == null ? lastName : change.lastName().strip(), change.bio() == null ? bio : textOrNull(change.bio()),
                change.locale() == null ? locale : Locale.forLanguageTag(change.locale()).toLanguageTag(),
                change.timeZone() == null ? timeZone : change.timeZone(), avatarUrl);
    }

    Profile withBio(String newBio) {
        return new Profile(firstName, lastName, textOrNull(newBio), locale, timeZone, avatarUrl);
    }

    static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
