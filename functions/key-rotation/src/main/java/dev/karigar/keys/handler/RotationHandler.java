package dev.karigar.keys.handler;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.karigar.keys.domain.Rotation.Reach;
import dev.karigar.keys.domain.Step;
import dev.karigar.keys.usecase.EnsureRandomKeys;
import dev.karigar.keys.usecase.RotateKeys;
import dev.karigar.lambda.EventHandler;
import dev.karigar.lambda.telemetry.InvocationLog;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked: {@code {"action": "ensure"}} makes what is missing, {@code {"action": "rotate"}} also begins a replacement
 * of the key that signs, and the timer's event takes the steps that are due. Anything else, as a deploy sends it, ensures.
 */
public final class RotationHandler implements EventHandler {

    private static final String TIMER = "rotate-keys-step";

    private final EnsureRandomKeys random;
    private final RotateKeys rotation;

    public RotationHandler(EnsureRandomKeys random, RotateKeys rotation) {
        this.random = random;
        this.rotation = rotation;
    }

    @Override
    public String on(byte[] event, InvocationLog invocation) {
        var reach = reach(new String(event, StandardCharsets.UTF_8));
        List<String> done = new ArrayList<>();
        random.ensure().forEach(name -> done.add("made " + name));
        var progress = rotation.go(reach);
        progress.done().forEach(step -> done.add(sentence(step)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("done", done);
        answer.put("next_due", progress.next().toString());
        var text = JSONObjectUtils.toJSONString(answer);
        invocation.tell("keys looked after", Map.of("done", String.join("; ", done), "next_due", progress.next().toString()));
        return text;
    }

    private static Reach reach(String event) {
        if (event.isBlank()) {
            return Reach.ENSURE;
        }
        try {
            var fields = JSONObjectUtils.parse(event);
            var action = fields.getOrDefault("action", TIMER.equals(fields.get("detail-type")) ? "step" : "ensure");
            return switch (String.valueOf(action)) {
                case "ensure" -> Reach.ENSURE;
                case "step" -> Reach.DUE;
                case "rotate" -> Reach.BEGIN;
                default -> throw new IllegalArgumentException("action is ensure, step or rotate, not " + action);
            };
        } catch (ParseException e) {
            throw new IllegalArgumentException("the event is not a JSON object", e);
        }
    }

    private static String sentence(Step step) {
        return switch (step) {
            case Step.Make _ -> "made a private key";
            case Step.Publish(var id) -> "published " + id;
            case Step.Promote(var id) -> "now signing with " + id;
            case Step.Retire(var id, var endsAt) -> "retired " + id + ", accepted until " + endsAt;
            case Step.Withdraw(var id) -> "withdrew " + id;
            case Step.Wait(var until) -> "waiting until " + until;
        };
    }
}
