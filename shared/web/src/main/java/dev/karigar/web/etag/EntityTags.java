package dev.karigar.web.etag;

import dev.karigar.catalog.ProblemCode;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags of the version number of a resource (RFC 9110, 8.8.3). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"v([0-9]{1,18})\"");

    private EntityTags() {
    }

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    public static <T> MutableHttpResponse<T> ok(T body, long version) {
        return HttpResponse.ok(body).header("ETag", of(version));
    }

    public static <T> MutableHttpResponse<T> created(T body, long version) {
        return HttpResponse.created(body).header("ETag", of(version));
    }

    /**
     * The version that an {@code If-Match} header requires: null without the header and for {@code *}. A tag of another form matches no
     * version and is refused with 412.
     */
    public static @Nullable Long expectedVersion(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.of(ProblemCode.PRECONDITION_FAILED);
        }
        return Long.valueOf(tag.group(1));
    }
}
