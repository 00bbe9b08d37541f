package dev.karigar.postgres.jdbc;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.data.annotation.Repository;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Translates the faults of every repository call. It is bound to Micronaut Data's own {@link Repository}, the annotation
 * behind each {@code @JdbcRepository}, and runs before the interceptor that sends the statement: a repository needs no
 * annotation of ours and cannot be left out.
 */
@Singleton
@InterceptorBean(Repository.class)
final class RepositoryFaultInterceptor implements MethodInterceptor<Object, Object> {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw SqlFaults.of(e);
        }
    }
}
