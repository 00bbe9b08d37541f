package dev.karigar.auth.usecase;

import java.util.Set;

/** Passwords that everybody tries first. */
public interface CommonPasswords {

    /** In lower case. */
    Set<String> all();
}
