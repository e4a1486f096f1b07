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
import dojang.shared.model.Text;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

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
                .add("rules", array(pack.rules(), rule -> rule(rule, conditions, effects)))
                .build();
    }

    private static JsonArray row(PolicyPack pack, String kind, ConditionSentences conditions) {
        return array(
                pack.table().rows().getOrDefault(kind, List.of()),
                cell -> Json.createObjectBuilder()
                        .add("level", cell.level().name())
                        .add("post", text(pack.words().of(cell.level())))
                        .add("limits", array(cell.limits(), limit -> text(conditions.of(limit)))));
    }

    private static JsonObjectBuilder rule(Rule rule, ConditionSentences conditions, EffectSentences effects) {
        return Json.createObjectBuilder()
                .add("id", rule.id())
                .add("version", rule.version())
                .add("text", text(rule.text()))
                .add("basis", rule.basis())
                .add("when", text(conditions.of(rule.when())))
                .add("then", array(effects.of(rule.effects()), RuleJson::text));
    }

    static JsonObject answer(WhatIfAnswer answer) {
        var steps = answer.steps();
        var json = Json.createObjectBuilder()
                .add("version", answer.packVersion())
                .add("possible", answer.possible())
                .add("steps", array(steps, RuleJson::step))
                .add("follow", array(answer.follow(), RuleJson::follow))
                .add("needs", array(answer.needs(), RuleJson::need))
                .add("refusals", array(answer.stops(), RuleJson::stop))
                .add("because", array(answer.reasons(), RuleJson::reason));
        if (!steps.isEmpty()) {
            json.add("decider", step(steps.get(steps.size() - 1)));
        }
        return json.build();
    }

    private static JsonObjectBuilder step(StepLine step) {
        var json = Json.createObjectBuilder()
                .add("stage", step.stage())
                .add("kind", step.kind())
                .add("post", text(step.seat().post()))
                .add("unit", text(step.seat().unit()))
                .add("blocking", step.blocking())
                .add("workingDays", step.workingDays())
                .add("rules", words(step.because()));
        if (step.quorum() != null) {
            json.add("quorum", text(step.quorum()));
        }
        if (step.seat().person() != null) {
            json.add("person", text(step.seat().person()));
        }
        return json;
    }

    private static JsonObjectBuilder follow(FollowLine line) {
        var json = Json.createObjectBuilder()
                .add("what", line.what())
                .add("kind", line.kind())
                .add("subject", line.subject())
                .add("detail", line.detail())
                .add("rules", words(line.because()));
        if (line.days() != null) {
            json.add("time", text(line.days()));
        }
        return json;
    }

    private static JsonObjectBuilder need(NeedLine need) {
        return Json.createObjectBuilder()
                .add("field", need.field())
                .add("warning", need.warning())
                .add("words", text(need.words()))
                .add("rules", words(List.of(need.rule())));
    }

    private static JsonObjectBuilder stop(StopLine stop) {
        var json =
                Json.createObjectBuilder().add("words", text(stop.words())).add("rules", words(List.of(stop.rule())));
        if (stop.field() != null) {
            json.add("field", stop.field());
        }
        return json;
    }

    private static JsonObjectBuilder reason(ReasonLine reason) {
        return Json.createObjectBuilder()
                .add("rule", reason.rule())
                .add("text", text(reason.text()))
                .add("basis", reason.basis())
                .add("facts", array(reason.facts(), RuleJson::text));
    }

    static JsonArray problems(List<FacetInput.Problem> problems) {
        return array(
                problems,
                problem ->
                        Json.createObjectBuilder().add("facet", problem.facet()).add("words", text(problem.words())));
    }

    static JsonObjectBuilder text(Text text) {
        return Json.createObjectBuilder().add("ko", text.ko()).add("en", text.en());
    }

    static <T> JsonArray array(Collection<T> items, Function<T, JsonObjectBuilder> writer) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(writer.apply(item)));
        return array.build();
    }

    static JsonArrayBuilder words(Collection<String> words) {
        var array = Json.createArrayBuilder();
        words.forEach(array::add);
        return array;
    }
}
