package dev.karigar.infra.archives;

import dev.karigar.catalog.FunctionSpec;
import java.nio.file.Path;

/** Where a function's deployable archive is. */
@FunctionalInterface
public interface Archives {

    /** @throws dev.karigar.infra.settings.InvalidSettingException where it is missing or older than its sources */
    Path of(FunctionSpec function);
}
