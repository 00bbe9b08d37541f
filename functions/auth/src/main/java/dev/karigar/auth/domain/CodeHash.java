package dev.karigar.auth.domain;

/**
 * A one-time code as it is stored.
 *
 * @param salt random, base64url
 * @param hash keyed hash of salt and code, base64url
 */
public record CodeHash(String salt, String hash) {
}
