package dojang.people.rest;

import dojang.people.application.RoleChangeLine;
import dojang.people.application.RoleLine;
import dojang.shared.rest.JsonParts;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Answers about roles. */
final class RoleJson {

    private RoleJson() {}

    static JsonObject person(RoleLine line) {
        return Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("login", line.login())
                .add("name", JsonParts.text(line.name()))
                .add("roles", JsonParts.strings(line.roles()))
                .add("active", line.active())
                .add("proposable", line.proposable())
                .build();
    }

    static JsonObject change(RoleChangeLine line) {
        var json = Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("person", line.person().toString())
                .add("name", JsonParts.text(line.name()))
                .add("before", JsonParts.strings(line.before()))
                .add("after", JsonParts.strings(line.after()))
                .add("reason", line.reason())
                .add("state", line.state())
                .add("proposedBy", JsonParts.text(line.proposedBy()))
                .add("proposedAt", line.proposedAt().toString());
        PeopleJson.optional(json, "decidedBy", line.decidedBy());
        PeopleJson.optional(json, "decidedAt", line.decidedAt());
        return json.add("mayApprove", line.mayApprove())
                .add("mayReject", line.mayReject())
                .add("mayWithdraw", line.mayWithdraw())
                .build();
    }
}
