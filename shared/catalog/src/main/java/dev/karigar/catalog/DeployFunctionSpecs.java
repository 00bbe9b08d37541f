package dev.karigar.catalog;

import java.time.Duration;
import java.util.Set;

/** The functions that look after the system itself. A snapshot would help nobody: they run once, or once an hour. */
final class DeployFunctionSpecs {

    /** Brings the database to the newest schema, as its owner. */
    static final FunctionSpec MIGRATIONS = new FunctionSpec("migrations", "migrations", "dev.karigar.migrations.MigrateFunction",
            Triggers.eachDeploy(), Grants.databaseOwner(), Set.of(), Sizing.MAINTENANCE, false);

    /** Makes the keys of a new deployment, and replaces the one that signs by steps that lie hours apart. */
    static final FunctionSpec KEY_ROTATION = new FunctionSpec("key-rotation", "functions/key-rotation",
            "dev.karigar.keys.RotateKeysFunction", Triggers.eachDeploy().and(new Schedule("rotate-keys-step", Duration.ofHours(1))),
            Grants.NONE.reading(ManagedSecret.SIGNING_KEYS, ManagedSecret.values())
                    .writing(ManagedSecret.SIGNING_KEYS, ManagedSecret.values()),
            Set.of("SECRETS"), Sizing.MAINTENANCE, false);

    private DeployFunctionSpecs() {
    }
}
