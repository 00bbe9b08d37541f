package dev.karigar.infra.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The API as clients use it.
 *
 * @param domain      custom domain; without one the API has the domain name of the CloudFront distribution
 * @param corsOrigins web origins that may call the API from a browser; mobile apps need none
 * @param firewall    whether AWS WAF filters requests
 * @param emailFrom   sender of e-mail; its domain must be verified in SES
 */
public record ApiSettings(Optional<CustomDomain> domain, List<String> corsOrigins, boolean firewall, String emailFrom) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>]+@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern ORIGIN = Pattern.compile("https://([a-z0-9-]+\\.)+[a-z]{2,}(:\\d+)?");
    private static final Pattern CERTIFICATE = Pattern.compile("arn:aws[a-z-]*:acm:us-east-1:\\d{12}:certificate/.+");

    /**
     * A domain name with its certificate.
     *
     * @param name           a host name
     * @param certificateArn an ACM certificate in us-east-1, as CloudFront requires
     */
    public record CustomDomain(String name, String certificateArn) {

        public CustomDomain {
            InvalidSettingException.require(HOST.matcher(name).matches(), "domain", name, "a host name without scheme and path");
            InvalidSettingException.require(CERTIFICATE.matcher(certificateArn).matches(), "certificate", certificateArn,
                    "the ARN of an ACM certificate in us-east-1");
        }
    }

    public ApiSettings {
        corsOrigins = List.copyOf(corsOrigins);
        corsOrigins.forEach(origin -> InvalidSettingException.require(ORIGIN.matcher(origin).matches(), "cors-origins", origin,
                "https://host without a path"));
        InvalidSettingException.require(ADDRESS.matcher(emailFrom).matches(), "email-from", emailFrom,
                "an e-mail address without a display name");
    }

    /** The part of the sender after the at sign. */
    public String emailDomain() {
        return emailFrom.substring(emailFrom.indexOf('@') + 1);
    }
}
