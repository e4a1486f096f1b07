package dojang.desk.rest;

import dojang.approval.application.Answer;
import dojang.approval.application.ApprovalService;
import dojang.approval.rest.Problems;
import dojang.approval.rest.RequestJson;
import dojang.desk.application.CaseReader;
import dojang.desk.print.ApprovalSheets;
import dojang.drafting.application.SubmissionService;
import dojang.paper.application.ContentJson;
import dojang.shared.model.CaseId;
import dojang.shared.model.StepId;
import dojang.shared.rest.JsonParts;
import dojang.shared.rest.MalformedException;
import dojang.shared.rest.Requests;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Cases: read, submit, act, read the trail. Acts need an Idempotency-Key, a UUID made once for each act. */
@Path("cases/{case}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    CaseReader desk;

    @Inject
    ApprovalService approvals;

    @Inject
    SubmissionService submissions;

    @Inject
    ActReader acts;

    @Inject
    ApprovalSheets printed;

    @GET
    @Operation(summary = "A case as I may see it, with the verbs that would be accepted from me now")
    @APIResponse(responseCode = "200", description = "the newest version; ETag is what an act signs (seen)")
    @APIResponse(responseCode = "404", description = "no such case, or not visible to me")
    public Response sheet(@PathParam("case") String id) {
        var sheet = desk.sheet(caseId(id));
        var response = Response.ok(Representations.sheet(sheet));
        var seen = sheet.head().seen();
        return seen == null ? response.build() : response.tag(seen.hex()).build();
    }

    @GET
    @Path("trail")
    @Operation(summary = "The story of a case, entry by entry")
    @APIResponse(responseCode = "200", description = "entries in order")
    @APIResponse(responseCode = "404", description = "no such case, or not visible to me")
    public JsonArray trail(@PathParam("case") String id) {
        return JsonParts.array(desk.trail(caseId(id)), Representations::trailLine);
    }

    @GET
    @Path("waiting")
    @Operation(summary = "Where the time of a case went: seconds by cause, which sum to the time that passed")
    @APIResponse(responseCode = "200", description = "DRAFTER, PERSON, UNIT, EXTERNAL, CALENDAR and total, in seconds")
    @APIResponse(responseCode = "404", description = "no such case, or not visible to me")
    public JsonObject waiting(@PathParam("case") String id) {
        return Representations.waiting(desk.waiting(caseId(id)));
    }

    @GET
    @Path("steps/{step}/suggestions")
    @Operation(
            summary = "Whom of the unit a step could be handed to, if I may hand it on",
            description =
                    "way: EXPERIENCE, SHORTEST_QUEUE, TURN, LOT; Reassign with the way records it. LOT is the lowest"
                            + " SHA-256 over case|step|round|post, so that anybody can repeat the draw")
    @APIResponse(responseCode = "200", description = "at most one post for each way, and what speaks for it")
    @APIResponse(responseCode = "404", description = "no such case, or not visible to me")
    public JsonArray suggestions(
            @PathParam("case") String id, @PathParam("step") String step, @Context HttpHeaders headers) {
        var language = Requests.language(headers);
        return JsonParts.array(
                desk.shares(caseId(id), new StepId(Requests.id("step", step))),
                line -> Representations.share(line, language));
    }

    @GET
    @Path("sheet.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "The approval sheet of a case: particulars, box row with its marks, text, opinions, attachments")
    @APIResponse(responseCode = "200", description = "PDF on A4, in the caller's language")
    @APIResponse(responseCode = "404", description = "no such case, or not visible to me")
    public byte[] pdf(@PathParam("case") String id, @Context HttpHeaders headers) {
        return printed.pdf(caseId(id), Requests.language(headers));
    }

    @POST
    @Path("submission")
    @Operation(summary = "Submit my draft")
    @APIResponse(responseCode = "200", description = "submitted; the chain is built")
    @APIResponse(responseCode = "422", description = "the rules or the form object; problem names them")
    public Response submit(
            @PathParam("case") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return response(submissions.submit(caseId(id), Requests.key(key)), headers);
    }

    @POST
    @Path("acts")
    @Operation(
            summary = "Act on a case",
            description =
                    "act: Endorse, Concur, NonConcur, NoInterest, Approve, Decline, Return, ReturnToStep, Recall, Withdraw,"
                            + " Revise, Hold, Resume, Undo, Skip, ProceedWithout, ConfirmCondition, Reopen, AddStep, Reassign,"
                            + " Recuse,"
                            + " LateOpinion, Circulate, Read, Instruct, Issue, Redispatch, Receipt, Close, SendGate, AnswerGate,"
                            + " DoDuty, WaiveDuty; with step, seen, opinion, weight, reason, why, target, until, post, posts, kind, group, way,"
                            + " words,"
                            + " due, text, mark, to, recipient, gate, answer, note, duty, proof as the act asks")
    @APIResponse(responseCode = "200", description = "accepted; entry names the record")
    @APIResponse(responseCode = "403", description = "not yours to answer")
    @APIResponse(responseCode = "409", description = "somebody was faster, or the text changed")
    @APIResponse(responseCode = "422", description = "a rule says no, or the key came with another act")
    public Response act(
            @PathParam("case") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String act,
            @Context HttpHeaders headers) {
        return response(approvals.put(caseId(id), Requests.key(key), acts.read(RequestJson.object(act))), headers);
    }

    @POST
    @Path("edit")
    @Operation(
            summary = "Change the text in place while reviewing, and endorse it",
            description = "step, seen, content as in a draft, and an opinion; a new version under the reviewer's name")
    @APIResponse(responseCode = "200", description = "accepted; whoever answers for a changed section is asked again")
    @APIResponse(responseCode = "422", description = "the rules or the form object; problem names them")
    public Response edit(
            @PathParam("case") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String edit,
            @Context HttpHeaders headers) {
        var json = RequestJson.object(edit);
        return response(
                submissions.edit(
                        caseId(id),
                        Requests.key(key),
                        new StepId(Requests.id("step", ActReader.text(json, "step"))),
                        ActReader.digest(json, "seen"),
                        MalformedException.unless(() -> ContentJson.read(
                                RequestJson.object(json, "content").toString())),
                        ActReader.opinion(json)),
                headers);
    }

    private static Response response(Answer answer, HttpHeaders headers) {
        return answer.accepted()
                ? Response.ok(Representations.answer(answer)).build()
                : Problems.of(answer, Requests.language(headers));
    }

    private static CaseId caseId(String id) {
        return new CaseId(Requests.id("case", id));
    }
}
