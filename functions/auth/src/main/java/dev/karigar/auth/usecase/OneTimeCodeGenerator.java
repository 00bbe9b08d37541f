package dev.karigar.auth.usecase;

import dev.karigar.auth.domain.CodeHash;
import dev.karigar.kernel.Secret;

/** Makes and checks one-time codes. */
public interface OneTimeCodeGenerator {

    /** Six decimal digits, each as likely as any other. */
    Secret next();

    CodeHash hash(Secret code);

    boolean matches(Secret code, CodeHash hash);
}
