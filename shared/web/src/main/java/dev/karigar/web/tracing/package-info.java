/** One id for each request, in its answer and in every log line it causes. */
@NullMarked
package dev.karigar.web.tracing;

import org.jspecify.annotations.NullMarked;
