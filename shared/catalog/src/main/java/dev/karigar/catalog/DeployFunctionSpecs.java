package dev.karigar.catalog;

import java.util.Set;

/** The functions that run while the system is deployed. A snapshot would help nobody: they run once. */
final class DeployFunctionSpecs {

    /** Brings the database to the newest schema, as its owner. */
    static final FunctionSpec MIGRATIONS = new FunctionSpec("migrations", "migrations", "dev.karigar.migrations.MigrateFunction",
            Triggers.eachDeploy(), Grants.databaseOwner(), Set.of(), Sizing.MAINTENANCE, false);

    private DeployFunctionSpecs() {
    }
}
