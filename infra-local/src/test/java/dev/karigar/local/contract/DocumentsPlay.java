package dev.karigar.local.contract;

import static dev.karigar.local.contract.ContractStage.NONE;
import static dev.karigar.local.contract.ContractStage.success;

import java.util.Map;

/** The API document and the pages of the problem codes. */
final class DocumentsPlay implements GroupPlay {

    @Override
    public void play(ContractStage stage) throws Exception {
        success(stage.anonymous().get("/api/v1/openapi.json", NONE, ""));
        success(stage.anonymous().get("/problems", NONE, ""));
        success(stage.anonymous().get("/problems/{code}", Map.of("code", "slot-taken"), ""));
    }
}
