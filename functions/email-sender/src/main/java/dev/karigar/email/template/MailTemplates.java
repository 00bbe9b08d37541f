package dev.karigar.email.template;

import dev.karigar.email.usecase.Mail;
import dev.karigar.email.usecase.MailWriter;
import dev.karigar.events.EmailRequested;
import dev.karigar.kernel.Secret;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.UnaryOperator;

/**
 * Mails from the bundles {@code mails*.properties}: a subject and a paragraph per line of the body. A language without a
 * bundle gets English.
 */
public final class MailTemplates implements MailWriter {

    private static final String BUNDLE = "dev.karigar.email.template.mails";

    @Override
    public Mail write(EmailRequested email) {
        var words = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(email.locale()), MailTemplates.class.getClassLoader(),
                // Not the language of the machine that sends.
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var key = email.template().name();
        var body = words.getString(key + ".body");
        return new Mail(words.getString(key + ".subject"), new Secret(fill(body, email.parameters(), UnaryOperator.identity())),
                new Secret(html(words.getLocale(), fill(body, email.parameters(), MailTemplates::escaped))));
    }

    private static String fill(String body, Map<String, Secret> parameters, UnaryOperator<String> form) {
        var filled = body;
        for (var parameter : parameters.entrySet()) {
            var place = "{" + parameter.getKey() + "}";
            if (!filled.contains(place)) {
                throw new MissingResourceException("the template has no place for " + place, BUNDLE, place);
            }
            filled = filled.replace(place, form.apply(parameter.getValue().value()));
        }
        return filled;
    }

    private static String html(Locale locale, String body) {
        var language = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language).append("\"><body>\n");
        body.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>").append(line).append("</p>\n"));
        return html.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
