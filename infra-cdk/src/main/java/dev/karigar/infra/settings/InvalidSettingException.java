package dev.karigar.infra.settings;

/** A setting that cannot be deployed. Its message is the sentence an operator reads. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingException(String setting, Object value, String why) {
        super("The setting %s cannot be %s: %s.".formatted(setting, value, why));
    }

    /** A sentence about something else than one setting. */
    public InvalidSettingException(String sentence) {
        super(sentence);
    }

    static void unless(boolean acceptable, String setting, Object value, String why) {
        if (!acceptable) {
            throw new InvalidSettingException(setting, value, why);
        }
    }
}
