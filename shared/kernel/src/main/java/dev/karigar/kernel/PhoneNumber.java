package dev.karigar.kernel;

import java.util.regex.Pattern;

/** A phone number in E.164 form, as libphonenumber formats it. Its {@code toString} hides the number. */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("not E.164");
        }
    }

    @Override
    public String toString() {
        return "+***";
    }
}
