package dev.karigar.local.contract;

import dev.karigar.catalog.Access;
import dev.karigar.catalog.FunctionSpec;
import java.util.Locale;
import java.util.Map;

/** Calls the operations of one group, as its clients do, so that each gives at least one successful response. */
interface GroupPlay {

    void play(ContractStage stage) throws Exception;

    /**
     * The play of a function: the class {@code <Group>Play} of this package if there is one. Without one, every GET operation without
     * path variables is called.
     */
    static GroupPlay of(FunctionSpec function) throws ReflectiveOperationException {
        try {
            return (GroupPlay) Class.forName(className(function)).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            return stage -> callReads(function, stage);
        }
    }

    /** {@code dev.karigar.local.contract.BookingsPlay} for the function {@code bookings}. */
    static String className(FunctionSpec function) {
        var name = function.name();
        return GroupPlay.class.getPackageName() + "." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Play";
    }

    private static void callReads(FunctionSpec function, ContractStage stage) throws Exception {
        for (var route : function.routes()) {
            if (route.method().equals("GET") && !route.path().contains("{")) {
                client(route.access(), stage).get(route.path(), Map.of(), "");
            }
        }
    }

    private static ContractClient client(Access access, ContractStage stage) throws Exception {
        return switch (access) {
            case Access.Public _ -> stage.anonymous();
            case Access.Authenticated _ -> stage.seeker();
            case Access.RequiresRole(var role) -> role.name().equals("ADMIN") ? stage.admin() : stage.provider();
        };
    }
}
