package dev.karigar.infra.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * @param domain      the API's own name; without one it answers under CloudFront's
 * @param corsOrigins web origins that may call it from a browser; none by default, for mobile apps need none
 * @param firewall    whether WAF stands in front
 * @param emailFrom   the sender of e-mail; SES must have verified its domain
 */
public record ApiSettings(Optional<CustomDomain> domain, List<String> corsOrigins, boolean firewall, String emailFrom) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>]+@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern ORIGIN = Pattern.compile("https://([a-z0-9-]+\\.)+[a-z]{2,}(:\\d+)?");
    private static final Pattern CERTIFICATE = Pattern.compile("arn:aws[a-z-]*:acm:us-east-1:\\d{12}:certificate/.+");

    /**
     * @param name           a host name
     * @param certificateArn of a certificate for it, in us-east-1, where CloudFront looks for it
     */
    public record CustomDomain(String name, String certificateArn) {

        public CustomDomain {
            InvalidSettingException.unless(HOST.matcher(name).matches(), "domain", name, "a host name is wanted, without scheme or path");
            InvalidSettingException.unless(CERTIFICATE.matcher(certificateArn).matches(), "certificate", certificateArn,
                    "the ARN of an ACM certificate in us-east-1 is wanted");
        }
    }

    public ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
        corsOrigins.forEach(origin -> InvalidSettingException.unless(ORIGIN.matcher(origin).matches(), "cors-origins", origin,
                "an origin is https://host and nothing more"));
        InvalidSettingException.unless(ADDRESS.matcher(emailFrom).matches(), "email-from", emailFrom, "a bare e-mail address is wanted");
    }

    public String emailDomain() {
        return emailFrom.substring(emailFrom.indexOf('@') + 1);
    }
}
