package dev.karigar.infra.settings;

/** A setting that cannot be deployed. Its message is the sentence an operator reads. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String setting, Object value, String why) {
        super("The setting %s cannot be %s: %s.".formatted(setting, value, why));
    }

    /** A sentence about something else than one setting. */
    public Refusal(String sentence) {
        super(sentence);
    }

    static void unless(boolean acceptable, String setting, Object value, String why) {
        if (!acceptable) {
            throw new Refusal(setting, value, why);
        }
    }
}
