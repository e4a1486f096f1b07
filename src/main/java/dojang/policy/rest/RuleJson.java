package dojang.policy.rest;

import dojang.policy.application.WhatIfAnswer;
import dojang.policy.application.WhatIfAnswer.FollowLine;
import dojang.policy.application.WhatIfAnswer.NeedLine;
import dojang.policy.application.WhatIfAnswer.ReasonLine;
import dojang.policy.application.WhatIfAnswer.StepLine;
import dojang.policy.application.WhatIfAnswer.StopLine;
import dojang.policy.model.FacetInput;
import dojang.policy.model.PolicyPack;
import dojang.policy.model.Rule;
import dojang.policy.model.sentence.ConditionSentences;
import dojang.policy.model.sentence.EffectSentences;
import dojang.policy.model.sentence.FacetWords;
import dojang.policy.model.sentence.Lexicon;
import dojang.shared.rest.JsonParts;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** The rule book and its answers as JSON. */
final class RuleJson {

    private RuleJson() {}

    static JsonObject book(PolicyPack pack, Lexicon lexicon) {
        var conditions = new ConditionSentences(new FacetWords(pack, lexicon));
        var effects = new EffectSentences(pack, lexicon);
        var table = Json.createObjectBuilder();
        pack.table().rows().keySet().stream().sorted().forEach(kind -> table.add(kind, row(pack, kind, conditions)));
        return Json.createObjectBuilder()
                .add("version", pack.version())
                .add("profile", pack.profile())
                .add("table", table)
                .add("rules", JsonParts.array(pack.rules(), rule -> rule(rule, conditions, effects)))
                .build();
    }

    private static JsonArray row(PolicyPack pack, String kind, ConditionSentences conditions) {
        return JsonParts.array(
                pack.table().rows().getOrDefault(kind, List.of()),
                cell -> Json.createObjectBuilder()
                        .add("level", cell.level().name())
                        .add("post", JsonParts.text(pack.words().of(cell.level())))
                        .add("limits", JsonParts.array(cell.limits(), limit -> JsonParts.text(conditions.of(limit))))
                        .build());
    }

    private static JsonObject rule(Rule rule, ConditionSentences conditions, EffectSentences effects) {
        return Json.createObjectBuilder()
                .add("id", rule.id())
                .add("version", rule.version())
                .add("text", JsonParts.text(rule.text()))
                .add("basis", rule.basis())
                .add("when", JsonParts.text(conditions.of(rule.when())))
                .add("then", JsonParts.array(effects.of(rule.effects()), JsonParts::text))
                .build();
    }

    static JsonObject answer(WhatIfAnswer answer) {
        var steps = answer.steps();
        var json = Json.createObjectBuilder()
                .add("version", answer.packVersion())
                .add("possible", answer.possible())
                .add("steps", JsonParts.array(steps, RuleJson::step))
                .add("follow", JsonParts.array(answer.follow(), RuleJson::follow))
                .add("needs", JsonParts.array(answer.needs(), RuleJson::need))
                .add("refusals", JsonParts.array(answer.stops(), RuleJson::stop))
                .add("because", JsonParts.array(answer.reasons(), RuleJson::reason));
        if (!steps.isEmpty()) {
            json.add("decider", step(steps.get(steps.size() - 1)));
        }
        return json.build();
    }

    private static JsonObject step(StepLine step) {
        var json = Json.createObjectBuilder()
                .add("stage", step.stage())
                .add("kind", step.kind())
                .add("post", JsonParts.text(step.seat().post()))
                .add("unit", JsonParts.text(step.seat().unit()))
                .add("blocking", step.blocking())
                .add("workingDays", step.workingDays())
                .add("rules", Json.createArrayBuilder(step.because()));
        if (step.quorum() != null) {
            json.add("quorum", JsonParts.text(step.quorum()));
        }
        if (step.seat().person() != null) {
            json.add("person", JsonParts.text(step.seat().person()));
        }
        return json.build();
    }

    private static JsonObject follow(FollowLine line) {
        var json = Json.createObjectBuilder()
                .add("what", line.what())
                .add("kind", line.kind())
                .add("subject", line.subject())
                .add("detail", line.detail())
                .add("rules", Json.createArrayBuilder(line.because()));
        if (line.days() != null) {
            json.add("time", JsonParts.text(line.days()));
        }
        return json.build();
    }

    private static JsonObject need(NeedLine need) {
        return Json.createObjectBuilder()
                .add("field", need.field())
                .add("warning", need.warning())
                .add("words", JsonParts.text(need.words()))
                .add("rules", Json.createArrayBuilder(List.of(need.rule())))
                .build();
    }

    private static JsonObject stop(StopLine stop) {
        var json = Json.createObjectBuilder()
                .add("words", JsonParts.text(stop.words()))
                .add("rules", Json.createArrayBuilder(List.of(stop.rule())));
        if (stop.field() != null) {
            json.add("field", stop.field());
        }
        return json.build();
    }

    private static JsonObject reason(ReasonLine reason) {
        return Json.createObjectBuilder()
                .add("rule", reason.rule())
                .add("text", JsonParts.text(reason.text()))
                .add("basis", reason.basis())
                .add("facts", JsonParts.array(reason.facts(), JsonParts::text))
                .build();
    }

    static JsonArray problems(List<FacetInput.Problem> problems) {
        return JsonParts.array(
                problems,
                problem -> Json.createObjectBuilder()
                        .add("facet", problem.facet())
                        .add("words", JsonParts.text(problem.words()))
                        .build());
    }
}
