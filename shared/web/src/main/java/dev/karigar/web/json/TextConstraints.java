package dev.karigar.web.json;

/** Patterns of what people write. They count characters, not UTF-16 units as {@code @Size} does: an emoji is one. */
public final class TextConstraints {

    /** 1 to 100 characters and something to see among them. */
    public static final String NAME = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,100}";
    public static final String NAME_RULE = "1 to 100 characters are expected, not all blank";

    /** 1 to 200 characters and something to see among them. */
    public static final String TITLE = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,200}";
    public static final String TITLE_RULE = "1 to 200 characters are expected, not all blank";

    public static final String TAG = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,50}";
    public static final String TAG_RULE = "1 to 50 characters are expected, not all blank";

    public static final String BIO = "(?s).{0,2000}";
    public static final String BIO_RULE = "at most 2000 characters are expected";

    public static final String ADDRESS = "(?s).{0,500}";
    public static final String ADDRESS_RULE = "at most 500 characters are expected";

    private TextConstraints() {
    }
}
