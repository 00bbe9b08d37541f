package dev.karigar.web.paging;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.kernel.Page;
import dev.karigar.kernel.PageRequest;
import dev.karigar.platform.Secrets;
import dev.karigar.web.problem.FieldError;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.core.util.SupplierUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Opaque cursors of keyset pagination: the sort key of the last item, with an HMAC over it and the name of its list. A cursor that is
 * invented, altered or of another list or filter is refused.
 */
@Singleton
public final class Cursors {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int SIGNATURE_BYTES = 16;
    private static final String SEPARATOR = "\u001f";

    private final Supplier<SecretKeySpec> key;

    Cursors(Secrets secrets) {
        // Read at the first use: a SnapStart snapshot must not contain it.
        this.key = SupplierUtil.memoized(
                () -> new SecretKeySpec(Base64.getDecoder().decode(secrets.get(Secrets.CURSOR_KEY).value().strip()), "HmacSHA256"));
    }

    /**
     * @param list   the name of the list with all its filters and its order
     * @param limit  1..100, 20 when absent
     * @param cursor the {@code next_cursor} of {@link #answer}
     */
    public PageRequest request(String list, @Nullable Integer limit, @Nullable String cursor) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw ProblemException.invalid(new FieldError("/limit", "out-of-range", "limit is 1 to " + MAX_LIMIT));
        }
        return new PageRequest(size, cursor == null ? null : read(list, cursor));
    }

    public <T> PageResponse<T> answer(String list, Page<T> page) {
        var next = page.next();
        return new PageResponse<>(page.items(), next == null ? null : write(list, next));
    }

    private String write(String list, List<String> sortKey) {
        byte[] text = String.join(SEPARATOR, sortKey).getBytes(StandardCharsets.UTF_8);
        byte[] signature = sign(list, text);
        byte[] all = Arrays.copyOf(signature, SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, all, SIGNATURE_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private List<String> read(String list, String cursor) {
        byte[] all = decode(cursor);
        if (all.length < SIGNATURE_BYTES) {
            throw ProblemException.of(ProblemCode.INVALID_CURSOR);
        }
        byte[] text = Arrays.copyOfRange(all, SIGNATURE_BYTES, all.length);
        if (!MessageDigest.isEqual(sign(list, text), Arrays.copyOf(all, SIGNATURE_BYTES))) {
            throw ProblemException.of(ProblemCode.INVALID_CURSOR);
        }
        return List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemCode.INVALID_CURSOR);
        }
    }

    private byte[] sign(String list, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.get());
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
