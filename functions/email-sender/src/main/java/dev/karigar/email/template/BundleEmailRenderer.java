package dev.karigar.email.template;

import dev.karigar.email.usecase.Email;
import dev.karigar.email.usecase.EmailRenderer;
import dev.karigar.events.EmailRequested;
import dev.karigar.kernel.Secret;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.UnaryOperator;

/**
 * Renders emails from the resource bundles {@code emails*.properties}: a subject, and a paragraph for each line of the body. A language
 * without a bundle gets English.
 */
@Singleton
final class BundleEmailRenderer implements EmailRenderer {

    private static final String BUNDLE = "dev.karigar.email.template.emails";

    @Override
    public Email render(EmailRequested email) {
        var texts = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(email.locale()), BundleEmailRenderer.class.getClassLoader(),
                // Without a fallback to the default locale of the machine.
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var key = email.template().name();
        var body = texts.getString(key + ".body");
        return new Email(texts.getString(key + ".subject"), new Secret(fill(body, email.parameters(), UnaryOperator.identity())),
                new Secret(html(texts.getLocale(), fill(body, email.parameters(), BundleEmailRenderer::escape))));
    }

    private static String fill(String body, Map<String, Secret> parameters, UnaryOperator<String> form) {
        var filled = body;
        for (var parameter : parameters.entrySet()) {
            var placeholder = "{" + parameter.getKey() + "}";
            if (!filled.contains(placeholder)) {
                throw new MissingResourceException("the template has no placeholder " + placeholder, BUNDLE, placeholder);
            }
            filled = filled.replace(placeholder, form.apply(parameter.getValue().value()));
        }
        return filled;
    }

    private static String html(Locale locale, String body) {
        var language = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(language).append("\"><body>\n");
        body.lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>").append(line).append("</p>\n"));
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
