package dojang.policy.rest;

import dojang.policy.application.ChangeSheet;
import dojang.policy.application.Impact;
import dojang.policy.application.PackEdit;
import dojang.policy.application.WhatIfAnswer.Seat;
import dojang.policy.model.change.ChangeVerb;
import dojang.policy.model.change.PackChange;
import dojang.policy.model.publish.Counterexample;
import dojang.policy.model.publish.IncompleteChains;
import dojang.shared.json.BadFile.Flaw;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Text;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of the rule book as JSON. */
final class ChangeJson {

    private static final List<String> EDITS = List.of("values", "rule", "remove");

    private ChangeJson() {}

    /**
     * What a body does to the text: values by JSON pointer, one rule in the place of that of the same id, or the id of a
     * rule to remove; none of them leaves the text as it is.
     *
     * @throws MalformedException if there is more than one of them
     */
    static PackEdit edit(JsonNode body) {
        if (EDITS.stream().filter(name -> body.find(name).isPresent()).count() > 1) {
            throw MalformedException.of(Flaw.ONE_OF, "body", EDITS);
        }
        return Stream.of(
                        body.find("values").map(ChangeJson::values),
                        body.find("rule")
                                .map(rule -> new PackEdit.SetRule(
                                        rule.get("id").text(), rule.value().toString())),
                        body.find("remove").map(rule -> new PackEdit.RemoveRule(rule.text())))
                .flatMap(found -> found.stream())
                .map(PackEdit.class::cast)
                .findFirst()
                .orElseGet(PackEdit.Nothing::new);
    }

    private static PackEdit values(JsonNode given) {
        var typed = new TreeMap<String, String>();
        given.keys().forEach(pointer -> typed.put(pointer, given.get(pointer).anyText()));
        return new PackEdit.Values(typed);
    }

    static JsonObject line(PackChange change) {
        return members(change).build();
    }

    private static JsonObjectBuilder members(PackChange change) {
        var line = Json.createObjectBuilder()
                .add("id", change.id().toString())
                .add("state", change.state().name())
                .add("base", change.base())
                .add("author", change.author().toString())
                .add("reason", change.reason())
                .add("remark", change.remark())
                .add("edits", change.edits());
        return change.effective() == null
                ? line
                : line.add("effective", change.effective().toString());
    }

    static JsonObject sheet(ChangeSheet sheet) {
        return members(sheet.change())
                .add(
                        "rules",
                        JsonParts.array(
                                sheet.rules(),
                                rule -> Json.createObjectBuilder()
                                        .add("id", rule.id())
                                        .add("text", JsonParts.text(rule.text()))
                                        .add("basis", rule.basis())
                                        .add("when", JsonParts.text(rule.when()))
                                        .add("then", JsonParts.array(rule.then(), JsonParts::text))
                                        .add("fate", rule.fate().name())
                                        .build()))
                .add(
                        "table",
                        JsonParts.array(
                                sheet.table(),
                                row -> Json.createObjectBuilder()
                                        .add("kind", row.kind())
                                        .add(
                                                "cells",
                                                JsonParts.array(
                                                        row.cells(),
                                                        cell -> Json.createObjectBuilder()
                                                                .add("post", JsonParts.text(cell.post()))
                                                                .add(
                                                                        "limits",
                                                                        JsonParts.array(cell.limits(), JsonParts::text))
                                                                .build()))
                                        .add("fate", row.fate().name())
                                        .build()))
                .add(
                        "allowed",
                        Json.createArrayBuilder(sheet.verbs().stream()
                                .map(ChangeVerb::code)
                                .sorted()
                                .toList()))
                .build();
    }

    static JsonObject impact(Impact impact, IncompleteChains ends) {
        return Json.createObjectBuilder()
                .add("examined", impact.examined())
                .add(
                        "affected",
                        JsonParts.array(
                                impact.affected(),
                                one -> Json.createObjectBuilder()
                                        .add("case", one.id().toString())
                                        .add("reference", one.reference())
                                        .add("title", title(one.title()))
                                        .add("open", one.open())
                                        .add("before", decider(one.before()))
                                        .add("after", decider(one.after()))
                                        .add("gone", JsonParts.array(one.gone(), ChangeJson::difference))
                                        .add("added", JsonParts.array(one.added(), ChangeJson::difference))
                                        .build()))
                .add("deadEnds", JsonParts.array(ends.made(), ChangeJson::deadEnd))
                .add("deadEndsBefore", JsonParts.array(ends.known(), ChangeJson::deadEnd))
                .build();
    }

    private static JsonValue title(@Nullable Text title) {
        return title == null ? JsonValue.NULL : JsonParts.text(title);
    }

    private static JsonValue decider(@Nullable Seat seat) {
        return seat == null ? JsonValue.NULL : JsonParts.text(seat.post());
    }

    private static JsonObject difference(Impact.Line line) {
        return Json.createObjectBuilder()
                .add("what", line.key())
                .add("about", JsonParts.text(line.about()))
                .add("rules", Json.createArrayBuilder(line.rules()))
                .build();
    }

    private static JsonObject deadEnd(Counterexample example) {
        return Json.createObjectBuilder(JsonParts.text(example.words()))
                .add("facts", JsonParts.array(example.facts(), JsonParts::text))
                .build();
    }
}
