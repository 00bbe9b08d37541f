package dev.karigar.users.api;

/** Patterns of what people write. They count characters, not UTF-16 units as {@code @Size} does: an emoji is one. */
final class Texts {

    /** 1 to 100 characters and something to see among them. */
    static final String NAME = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,100}";
    static final String NAME_RULE = "1 to 100 characters are expected, not all blank";

    /** 1 to 200 characters and something to see among them. */
    static final String TITLE = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,200}";
    static final String TITLE_RULE = "1 to 200 characters are expected, not all blank";

    static final String TAG = "(?s)(?=.*[^\\s\\p{Z}\\p{C}]).{1,50}";
    static final String TAG_RULE = "1 to 50 characters are expected, not all blank";

    static final String BIO = "(?s).{0,2000}";
    static final String BIO_RULE = "at most 2000 characters are expected";

    static final String ADDRESS = "(?s).{0,500}";
    static final String ADDRESS_RULE = "at most 500 characters are expected";

    private Texts() {
    }
}
