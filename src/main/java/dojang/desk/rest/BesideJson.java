package dojang.desk.rest;

import dojang.desk.application.CaseSheet;
import dojang.drafting.application.WordingLine;
import dojang.shared.model.Marked;
import dojang.shared.rest.JsonParts;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the rules say of a case besides its chain, and who got the approved text. */
final class BesideJson {

    private BesideJson() {}

    static JsonObject copy(CaseSheet.CopyLine copy) {
        return Json.createObjectBuilder()
                .add("recipient", copy.recipient())
                .add("because", JsonParts.strings(copy.because()))
                .build();
    }

    static JsonObject mark(Marked mark) {
        return Json.createObjectBuilder()
                .add("mark", mark.kind())
                .add("rule", mark.rule())
                .build();
    }

    static JsonObject wording(WordingLine line) {
        return Json.createObjectBuilder()
                .add("class", line.group())
                .add("section", line.section())
                .add("language", line.language())
                .add("found", line.found())
                .add("answer", line.answer())
                .add("rule", line.rule())
                .build();
    }

    static JsonObject link(CaseSheet.LinkLine link) {
        return Json.createObjectBuilder()
                .add("effect", link.effect().name())
                .add("forward", link.forward())
                .add("case", link.id().toString())
                .add("reference", link.reference())
                .add("state", link.state().name())
                .build();
    }

    static JsonObject recipient(CaseSheet.RecipientLine one) {
        var json = Json.createObjectBuilder()
                .add("name", one.name())
                .add("channel", one.channel().name())
                .add("sent", one.sent().toString())
                .add("because", JsonParts.strings(one.because()));
        JsonParts.put(json, "received", one.received());
        return json.build();
    }
}
