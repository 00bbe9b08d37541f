package dev.karigar.infra.archives;

import dev.karigar.catalog.FunctionSpec;
import java.nio.file.Path;

/** Finds the deployable archive of a function. */
@FunctionalInterface
public interface Archives {

    /** @throws dev.karigar.infra.settings.InvalidSettingException if it is missing or does not contain the compiled classes */
    Path of(FunctionSpec function);
}
