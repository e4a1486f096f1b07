package dojang.desk.rest;

import dojang.approval.application.Answer;
import dojang.approval.application.Box;
import dojang.approval.application.ColleagueLine;
import dojang.approval.application.DutyLine;
import dojang.approval.application.GateLine;
import dojang.approval.model.Verb;
import dojang.approval.model.WaitingTime;
import dojang.audit.model.Finding;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.InboxRow;
import dojang.desk.application.TrailLine;
import dojang.drafting.application.FileLine;
import dojang.drafting.application.ProblemLine;
import dojang.drafting.application.RuleLine;
import dojang.shared.faces.Words;
import dojang.shared.model.CaseId;
import dojang.shared.rest.JsonParts;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What cases look like outside. Absent values are left out. */
final class Representations {

    private Representations() {}

    static JsonObject inboxRow(InboxRow row) {
        var json = Json.createObjectBuilder()
                .add("case", row.caseId().toString())
                .add("kind", row.kind())
                .add("title", JsonParts.text(row.title()))
                .add("drafter", JsonParts.text(row.drafter()))
                .add("unit", JsonParts.text(row.unit()))
                .add("state", row.state().name())
                .add("stage", row.stage())
                .add("stages", row.stages())
                .add("acting", row.acting())
                .add("version", row.version())
                .add("stale", row.stale());
        JsonParts.put(json, "reference", row.reference());
        JsonParts.put(json, "step", row.stepKind());
        JsonParts.put(json, "due", row.due());
        JsonParts.put(json, "since", row.since());
        return json.build();
    }

    static JsonObject share(ColleagueLine line, Locale language) {
        var reason = new MessageFormat(Words.in(language).getString(line.reason()), language);
        return Json.createObjectBuilder()
                .add("way", line.way().name())
                .add("post", line.postId())
                .add("title", JsonParts.text(line.post()))
                .add("person", JsonParts.text(line.person()))
                .add("figure", line.figure())
                .add("reason", reason.format(new Object[] {line.shown()}))
                .build();
    }

    private static JsonObject altered(Finding finding) {
        return Json.createObjectBuilder()
                .add("code", finding.code())
                .add("words", JsonParts.text(finding.words()))
                .build();
    }

    static JsonObject sheet(CaseSheet sheet) {
        var head = sheet.head();
        var json = Json.createObjectBuilder()
                .add("case", head.id().toString())
                .add("kind", head.kind())
                .add("state", head.state())
                .add("title", JsonParts.text(head.title()))
                .add("drafter", JsonParts.text(head.drafter()))
                .add("unit", JsonParts.text(head.unit()))
                .add("version", head.version())
                .add("verbs", codes(sheet.verbs()))
                .add("steps", JsonParts.array(sheet.boxes(), Representations::box))
                .add("groups", JsonParts.array(sheet.groups(), Representations::group))
                .add("gates", JsonParts.array(sheet.gates(), Representations::gate))
                .add("duties", JsonParts.array(sheet.duties(), Representations::duty))
                .add("sections", JsonParts.array(sheet.sections(), Representations::section))
                .add("attachments", JsonParts.array(sheet.attachments(), Representations::file))
                .add("rules", JsonParts.array(sheet.rules(), Representations::rule))
                .add("copies", JsonParts.array(sheet.beside().copies(), BesideJson::copy))
                .add("marks", JsonParts.array(sheet.beside().marks(), BesideJson::mark))
                .add("wording", JsonParts.array(sheet.beside().wording(), BesideJson::wording))
                .add("links", JsonParts.array(sheet.beside().links(), BesideJson::link))
                .add("recipients", JsonParts.array(sheet.recipients(), BesideJson::recipient))
                .add("problems", JsonParts.array(sheet.problems(), Representations::problem));
        if (!sheet.altered().isEmpty()) {
            json.add("altered", JsonParts.array(sheet.altered(), Representations::altered));
        }
        JsonParts.put(json, "reference", head.reference());
        JsonParts.put(json, "digest", head.versionDigest());
        JsonParts.put(json, "seen", head.seen());
        JsonParts.put(json, "registerNumber", head.registerNumber());
        JsonParts.put(json, "submitted", head.submittedAt());
        JsonParts.put(json, "decided", head.decidedAt());
        return json.build();
    }

    static JsonObject answer(Answer answer) {
        return Json.createObjectBuilder()
                .add("accepted", answer.accepted())
                .add("entry", answer.entry())
                .build();
    }

    /** The start of what came of one act among several; {@code status} is what the act alone would be answered with. */
    static JsonObjectBuilder outcome(CaseId id, int status) {
        return Json.createObjectBuilder().add("case", id.toString()).add("status", status);
    }

    static JsonObjectBuilder outcome(CaseId id, int status, Answer answer) {
        return outcome(id, status).addAll(Json.createObjectBuilder(answer(answer)));
    }

    static JsonObject trailLine(TrailLine line) {
        var facts = Json.createObjectBuilder();
        line.facts().forEach(facts::add);
        var json = Json.createObjectBuilder()
                .add("entry", line.entry())
                .add("at", line.at().toString())
                .add("actor", JsonParts.text(line.actor()))
                .add("act", line.kind())
                .add("accepted", line.accepted())
                .add("facts", facts);
        JsonParts.put(json, "refusal", line.refusal());
        JsonParts.put(json, "opinion", line.opinion());
        JsonParts.put(json, "sealed", line.sealedAt());
        return json.build();
    }

    static JsonObject waiting(Map<WaitingTime.Cause, Duration> parts) {
        var json = Json.createObjectBuilder();
        parts.forEach((cause, time) -> json.add(cause.name(), time.toSeconds()));
        return json.add(
                        "total",
                        parts.values().stream()
                                .reduce(Duration.ZERO, Duration::plus)
                                .toSeconds())
                .build();
    }

    private static JsonObject box(Box box) {
        var json = Json.createObjectBuilder()
                .add("stage", box.stage())
                .add("kind", box.kind().name())
                .add("post", JsonParts.text(box.post()))
                .add("unit", JsonParts.text(box.unit()))
                .add("state", box.state().name())
                .add("because", JsonParts.strings(box.because()));
        JsonParts.put(json, "step", box.stepId());
        JsonParts.put(json, "outcome", box.outcome());
        JsonParts.put(json, "acted", box.actedAt());
        JsonParts.put(json, "due", box.due());
        JsonParts.put(json, "opinion", box.opinion());
        return json.build();
    }

    private static JsonObject group(CaseSheet.Group group) {
        return Json.createObjectBuilder()
                .add("group", group.name())
                .add("needed", group.needed())
                .add("rest", group.rest())
                .build();
    }

    private static JsonObject gate(GateLine gate) {
        return Json.createObjectBuilder()
                .add("gate", gate.id())
                .add("kind", gate.kind())
                .add("subject", gate.subject())
                .add("blocks", gate.blocks())
                .add("state", gate.state().name())
                .add("open", gate.open())
                .add("because", JsonParts.strings(gate.because()))
                .add("verbs", codes(gate.verbs()))
                .build();
    }

    private static JsonObject duty(DutyLine duty) {
        var json = Json.createObjectBuilder()
                .add("duty", duty.id())
                .add("kind", duty.kind())
                .add("state", duty.state().name())
                .add("because", JsonParts.strings(duty.because()))
                .add("verbs", codes(duty.verbs()));
        JsonParts.put(json, "due", duty.due());
        return json.build();
    }

    private static JsonObject section(CaseSheet.Section section) {
        return Json.createObjectBuilder()
                .add("name", section.name())
                .add("digest", section.digest().hex())
                .add("label", JsonParts.text(section.label()))
                .add("fields", JsonParts.array(section.fields(), Representations::field))
                .build();
    }

    /** A field's value as it is read; the cells of a table row by row. */
    private static JsonObject field(CaseSheet.FieldLine field) {
        var json = Json.createObjectBuilder().add("label", JsonParts.text(field.label()));
        if (field.columns().isEmpty()) {
            return json.add("value", JsonParts.text(field.value())).build();
        }
        var rows = Json.createArrayBuilder();
        field.rows().forEach(cells -> {
            var row = Json.createArrayBuilder();
            cells.forEach(cell -> row.add(JsonParts.text(cell)));
            rows.add(row);
        });
        return json.add("columns", JsonParts.array(field.columns(), JsonParts::text))
                .add("rows", rows)
                .build();
    }

    private static JsonObject file(FileLine file) {
        return Json.createObjectBuilder()
                .add("file", file.id())
                .add("name", file.name())
                .add("bytes", file.sizeBytes())
                .add("digest", file.digest().hex())
                .build();
    }

    private static JsonObject rule(RuleLine rule) {
        return Json.createObjectBuilder()
                .add("rule", rule.id())
                .add("text", JsonParts.text(rule.text()))
                .add("basis", rule.basis())
                .add("facts", JsonParts.strings(rule.facts()))
                .build();
    }

    private static JsonObject problem(ProblemLine problem) {
        return Json.createObjectBuilder()
                .add("field", problem.field())
                .add("rule", problem.rule())
                .add("message", JsonParts.text(problem.message()))
                .build();
    }

    private static JsonArray codes(Set<Verb> verbs) {
        return JsonParts.strings(verbs.stream().map(Verb::code).toList());
    }
}
