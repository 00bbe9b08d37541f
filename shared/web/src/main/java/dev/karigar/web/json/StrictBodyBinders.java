package dev.karigar.web.json;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.bind.DefaultRequestBinderRegistry;
import io.micronaut.http.bind.binders.DefaultBodyAnnotationBinder;
import io.micronaut.http.bind.binders.RequestArgumentBinder;
import io.micronaut.http.codec.MediaTypeCodecRegistry;
import io.micronaut.servlet.http.ServletBinderRegistry;
import io.micronaut.servlet.http.ServletBodyBinder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Binds the {@code @Body} parameters of all controllers by {@link StrictBodyReader}. */
@Singleton
@Primary
@SuppressWarnings("deprecation") // the constructors of Micronaut's binders take MediaTypeCodecRegistry
@Replaces(DefaultRequestBinderRegistry.class)
final class StrictBodyBinders<T> extends ServletBinderRegistry<T> {

    StrictBodyBinders(MediaTypeCodecRegistry codecs, ConversionService conversion,
            @SuppressWarnings("rawtypes") List<RequestArgumentBinder> binders, DefaultBodyAnnotationBinder<T> fallback,
            StrictBodyReader reader) {
        super(codecs, conversion, binders, fallback);
        byAnnotation.put(Body.class, new Binder<>(conversion, codecs, fallback, reader));
    }

    private static final class Binder<B> extends ServletBodyBinder<B> {

        private final StrictBodyReader reader;

        Binder(ConversionService conversion, MediaTypeCodecRegistry codecs, DefaultBodyAnnotationBinder<B> fallback,
                StrictBodyReader reader) {
            super(conversion, codecs, fallback);
            this.reader = reader;
        }

        @Override
        public BindingResult<B> bind(ArgumentConversionContext<B> context, HttpRequest<?> request) {
            var mediaType = request.getContentType().orElse(null);
            if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.equals(mediaType)) {
                return super.bind(context, request);
            }
            var value = reader.read(RawBodies.of(request), mediaType, context.getArgument());
            return () -> Optional.of(value);
        }
    }
}
