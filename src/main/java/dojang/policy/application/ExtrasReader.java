package dojang.policy.application;

import dojang.policy.model.Elevation;
import dojang.policy.model.PolicyPack;
import dojang.shared.json.JsonFiles;
import dojang.shared.json.JsonNode;
import dojang.shared.model.Text;
import dojang.shared.model.Visibility;
import java.util.LinkedHashMap;
import java.util.Set;

/** Reads what an agency decides about its procedure besides rules. */
final class ExtrasReader {

    private ExtrasReader() {}

    static PolicyPack.Extras extras(JsonNode root, Set<String> rules) {
        return new PolicyPack.Extras(
                root.get("requiresCouncil").flag(),
                root.find("elevation").map(ExtrasReader::elevation).orElse(null),
                new WordingReader(rules).words(root.get("wording")),
                ProcedureReader.watch(root.get("watch")),
                ProcedureReader.survival(root.get("survival")),
                ProcedureReader.tolerances(root.get("tolerances")),
                root.find("visibility").map(ProcedureReader::visibility).orElse(Visibility.DESKS));
    }

    private static Elevation elevation(JsonNode node) {
        node.only("text", "basis", "grounds", "levels");
        var grounds = new LinkedHashMap<String, Text>();
        for (var ground : node.get("grounds").keys()) {
            grounds.put(ground, JsonFiles.text(node.get("grounds").get(ground)));
        }
        return node.built(() -> new Elevation(
                JsonFiles.text(node.get("text")),
                node.get("basis").text(),
                grounds,
                node.get("levels").days()));
    }
}
