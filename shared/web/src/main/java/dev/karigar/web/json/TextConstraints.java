package dev.karigar.web.json;

/**
 * Patterns of texts in request bodies, with the sentence that a refusal answers. They count code points, not UTF-16 units as {@code @Size}
 * does: an emoji is one character.
 *
 * <p>The OpenAPI document publishes them, so they are anchored and in the syntax that {@link java.util.regex.Pattern} shares with
 * ECMA-262 (with its {@code u} flag): {@code [\s\S]} instead of an inline flag, {@code \p{Cc}} instead of {@code \p{Cntrl}}.
 */
public final class TextConstraints {

    // At least one character that is neither white space nor invisible. ECMA-262's \s is wider than Java's, by characters of Z and C only.
    private static final String VISIBLE = "(?=[\\s\\S]*[^\\s\\p{Z}\\p{C}])";

    /** 1 to 100 characters, at least one of them visible, without control characters such as line breaks. */
    public static final String NAME = "^" + VISIBLE + "[^\\p{Cc}]{1,100}$";
    public static final String NAME_RULE = "1 to 100 characters are expected, not all blank and no control characters";

    /** 1 to 200 characters, at least one of them visible. */
    public static final String TITLE = "^" + VISIBLE + "[\\s\\S]{1,200}$";
    public static final String TITLE_RULE = "1 to 200 characters are expected, not all blank";

    /** 1 to 50 characters, at least one of them visible. */
    public static final String TAG = "^" + VISIBLE + "[\\s\\S]{1,50}$";
    public static final String TAG_RULE = "1 to 50 characters are expected, not all blank";

    public static final String BIO = "^[\\s\\S]{0,2000}$";
    public static final String BIO_RULE = "at most 2000 characters are expected";

    public static final String ADDRESS = "^[\\s\\S]{0,500}$";
    public static final String ADDRESS_RULE = "at most 500 characters are expected";

    /** A one-time code. */
    public static final String SIX_DIGITS = "^[0-9]{6}$";

    private TextConstraints() {
    }
}
