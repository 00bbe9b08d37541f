package dev.karigar.keys.handler;

import dev.karigar.keys.domain.RotationStep;
import dev.karigar.keys.usecase.EnsureRandomKeys;
import dev.karigar.keys.usecase.RotateKeys;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Creates missing keys, then runs the steps of the rotation that the event asks for. */
@Singleton
public final class RotationHandler {

    private final EnsureRandomKeys random;
    private final RotateKeys rotation;

    public RotationHandler(EnsureRandomKeys random, RotateKeys rotation) {
        this.random = random;
        this.rotation = rotation;
    }

    public RotationResult handle(RotationEvent event) {
        var mode = event.mode();
        List<String> done = new ArrayList<>();
        random.ensure().forEach(name -> done.add("made " + name));
        var progress = rotation.run(mode);
        progress.done().forEach(step -> done.add(sentence(step)));
        return new RotationResult(done, progress.next());
    }

    private static String sentence(RotationStep step) {
        return switch (step) {
            case RotationStep.Make _ -> "made a private key";
            case RotationStep.Publish(var id) -> "published " + id;
            case RotationStep.Promote(var id) -> "now signing with " + id;
            case RotationStep.Retire(var id, var endsAt) -> "retired " + id + ", accepted until " + endsAt;
            case RotationStep.Withdraw(var id) -> "withdrew " + id;
            case RotationStep.Wait(var until) -> "waiting until " + until;
        };
    }
}
