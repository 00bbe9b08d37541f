package dev.karigar.infra.settings;

/** A setting with a value that cannot be deployed. The message is shown to the operator. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param rule what a valid value is: {@code an AWS region such as eu-central-1} */
    InvalidSettingException(String setting, Object value, String rule) {
        super("Invalid value for the setting %s: %s. Expected: %s.".formatted(setting, value, rule));
    }

    /** @param message a whole sentence */
    public InvalidSettingException(String message) {
        super(message);
    }

    /** @throws InvalidSettingException unless the value is valid */
    static void require(boolean valid, String setting, Object value, String rule) {
        if (!valid) {
            throw new InvalidSettingException(setting, value, rule);
        }
    }
}
