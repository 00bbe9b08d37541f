package dev.karigar.catalog;

/** A channel to users outside of the system. */
public enum Delivery {
    /** Text messages to phone numbers, sent with SNS. */
    SMS,
    /** E-mail from the domain of the deployment, sent with SES. */
    EMAIL
}
