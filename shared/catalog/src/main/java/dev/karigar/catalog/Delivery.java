package dev.karigar.catalog;

/** A way out of the system to a person. */
public enum Delivery {
    /** Text messages to phone numbers, by SNS. */
    TEXT,
    /** E-mail from the deployment's own domain, by SES. */
    EMAIL
}
