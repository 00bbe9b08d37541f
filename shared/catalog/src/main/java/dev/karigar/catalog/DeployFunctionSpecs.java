package dev.karigar.catalog;

import java.time.Duration;
import java.util.List;

/** The functions that every deployment invokes. They run rarely, so they have no SnapStart. */
final class DeployFunctionSpecs {

    /** Migrates the database to the newest schema as its owner. */
    static final FunctionSpec MIGRATIONS = new FunctionSpec("migrations", "migrations", "dev.karigar.migrations.MigrateFunction",
            Triggers.eachDeploy(), Grants.databaseOwner(), List.of(), Sizing.MAINTENANCE, false);

    /** Generates missing secrets and rotates the signing key in steps that are hours apart. */
    static final FunctionSpec KEY_ROTATION = new FunctionSpec("key-rotation", "functions/key-rotation",
            "dev.karigar.keys.RotateKeysFunction", Triggers.eachDeploy().and(new Schedule("rotate-keys-step", Duration.ofHours(1))),
            Grants.NONE.reading(ManagedSecret.SIGNING_KEYS, ManagedSecret.values())
                    .writing(ManagedSecret.SIGNING_KEYS, ManagedSecret.values()),
            List.of(), Sizing.MAINTENANCE, false);

    private DeployFunctionSpecs() {
    }
}
