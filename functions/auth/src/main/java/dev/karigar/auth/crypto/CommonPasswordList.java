package dev.karigar.auth.crypto;

import dev.karigar.auth.usecase.SetPassword.CommonPasswords;
import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The passwords of at least eight characters among the 30,000 most frequent ones of zxcvbn, whose licence is stored next to the list. */
@Singleton
final class CommonPasswordList implements CommonPasswords {

    private final Supplier<Set<String>> all = SupplierUtil.memoized(CommonPasswordList::read);

    @Override
    public Set<String> all() {
        return all.get();
    }

    private static Set<String> read() {
        try (var list = Objects.requireNonNull(CommonPasswordList.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
