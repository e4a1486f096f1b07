package dojang.drafting.application;

import com.github.f4b6a3.uuid.UuidCreator;
import dojang.approval.application.ActorContexts;
import dojang.approval.application.NoSuchCaseException;
import dojang.approval.model.ApprovalCase;
import dojang.approval.model.CaseState;
import dojang.approval.model.Paper;
import dojang.approval.model.Refusal;
import dojang.approval.persistence.ApprovalCases;
import dojang.directory.application.Directory;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.Drafts;
import dojang.paper.application.ContentJson;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import dojang.security.application.Caller;
import dojang.security.application.Roles;
import dojang.shared.model.ActorContext;
import dojang.shared.model.CaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing a draft: before its submission it is its author's own, and each saving is on the trail. */
@Stateless
public class DraftService {

    private static final Set<CaseState> UNFINISHED =
            EnumSet.of(CaseState.DRAFT, CaseState.RETURNED, CaseState.RECALLED);

    @Inject
    ApprovalCases cases;

    @Inject
    Drafts drafts;

    @Inject
    Forms forms;

    @Inject
    Revocations revocations;

    @Inject
    Directory directory;

    @Inject
    ActorContexts actors;

    @Inject
    DraftTrail trail;

    @Inject
    CaseSummaries summaries;

    @Inject
    Previews previews;

    @Inject
    FrozenTexts texts;

    @Inject
    Attachments attachments;

    /**
     * Opens an empty draft of this kind.
     *
     * @throws NoPostException if the person holds no post from which to draft
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId create(String kind) {
        return create(kind, UuidCreator.getTimeOrderedEpoch());
    }

    /**
     * The same, once for each key.
     *
     * @param key made once for this draft; a repeat by the same person gets the first draft
     * @throws NoPostException if the person holds no post from which to draft
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId create(String kind, UUID key) {
        return trail.draftOf(key, Caller.current(), asked(kind, null))
                .orElseGet(() -> create(kind, null, Content.EMPTY, key));
    }

    /** Request kinds to start from; a revocation starts from a decision ({@link #follow}). */
    @RolesAllowed(Roles.SIGNED_IN)
    public List<String> kinds() {
        return forms.kinds().stream()
                .filter(kind -> !kind.equals(Revocations.KIND))
                .toList();
    }

    /**
     * Opens a draft that would take the place of a decided case, its text a copy to start with, or one that would revoke
     * it. What was decided is never altered (decree Art. 17).
     *
     * @param key made once for this draft; a repeat by the same person gets the first draft
     * @throws NoSuchCaseException unless the case stands and its drafting unit is this person's
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId follow(CaseId decided, Paper.Effect effect, UUID key) {
        var link = new Paper.Link(effect, decided);
        return trail.draftOf(key, Caller.current(), asked(Revocations.KIND, link))
                .orElseGet(() -> following(link, key));
    }

    private CaseId following(Paper.Link link, UUID key) {
        var actor = actors.now();
        var old = cases.find(link.to())
                .filter(found -> Revocations.isFollowed(found, actor))
                .orElseThrow(() -> new NoSuchCaseException(link.to()));
        return link.effect() == Paper.Effect.REVOKES
                ? filled(Revocations.KIND, link, revocations.start(link.to()), key)
                : copied(old, link, key);
    }

    /**
     * Goes on with what the predecessor in the own post has drafted and not finished (domain study 4.7): a draft of one's
     * own that starts as a copy. The predecessor's text and name stay as they are.
     *
     * @throws NoSuchCaseException unless it is such a text
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public CaseId goOn(CaseId left) {
        var actor = actors.now();
        var old = cases.find(left)
                .filter(found -> UNFINISHED.contains(found.state()) && !found.isDraftedBy(actor.person()))
                .filter(found -> actor.seatAt(found.paper().desk().post())
                        .filter(seat -> !seat.acting())
                        .isPresent())
                .orElseThrow(() -> new NoSuchCaseException(left));
        return copied(old, old.paper().link(), UuidCreator.getTimeOrderedEpoch());
    }

    /** A draft of one's own that starts with the newest text of another case. */
    private CaseId copied(ApprovalCase old, Paper.@Nullable Link link, UUID key) {
        var draft = drafts.find(old.id(), old.draft().number()).orElseThrow();
        return filled(old.paper().kind(), link, texts.content(old.paper().kind(), draft), key);
    }

    private CaseId filled(String kind, Paper.@Nullable Link link, Content content, UUID key) {
        var id = create(kind, link, content, key);
        cases.describe(id, summaries.of(forms.of(kind), content));
        return id;
    }

    /** What a key stands for: an empty draft of a kind, or one that follows a decision. */
    private static String asked(String kind, Paper.@Nullable Link link) {
        return link == null ? kind : link.effect() + " " + link.to();
    }

    private CaseId create(String kind, Paper.@Nullable Link link, Content content, UUID key) {
        var actor = actors.now();
        var desk = actor.seats().stream()
                .filter(seat -> !seat.acting())
                .findFirst()
                .orElseThrow(() -> new NoPostException(actor.person()))
                .desk();
        var id = new CaseId(UuidCreator.getTimeOrderedEpoch());
        var created = ApprovalCase.drafted(id, new Paper(null, kind, actor.person(), desk, link));
        cases.add(created, actor.at());
        drafts.open(id, 1, actor.person(), content.json(), actor.at());
        trail.created(created, actor, key, asked(kind, link));
        return id;
    }

    /**
     * The working draft.
     *
     * @throws NoSuchCaseException unless this person drafts it
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public DraftSheet open(CaseId id) {
        var current = own(id, actors.now());
        int number = current.draft().number();
        var draft = drafts.find(id, number).orElseThrow();
        return new DraftSheet(
                id,
                current.paper().reference(),
                current.paper().kind(),
                number,
                draft.edits(),
                ContentJson.read(draft.content()),
                files(id, number),
                current.state());
    }

    /**
     * Saves what was typed, complete or not.
     *
     * @param edits as read with the text; when somebody saved in between, nothing is written
     */
    @RolesAllowed(Roles.SIGNED_IN)
    public SaveAnswer save(CaseId id, long edits, Content content) {
        // locked before the draft, as the door does: a submission must not slip in between
        var locked = cases.lock(id).orElseThrow(() -> new NoSuchCaseException(id));
        var actor = actors.now();
        var current = Optional.of(locked)
                .filter(found -> found.isDraftedBy(actor.person()))
                .orElseThrow(() -> new NoSuchCaseException(id));
        if (current.state() != CaseState.DRAFT) {
            return new SaveAnswer(false, edits, Refusal.NOT_A_DRAFT.name());
        }
        int number = current.draft().number();
        var draft = drafts.lock(id, number).orElseThrow();
        if (draft.edits() != edits) {
            return new SaveAnswer(false, draft.edits(), Refusal.TEXT_CHANGED.name());
        }
        if (draft.content().equals(content.json())) {
            return new SaveAnswer(true, edits, null);
        }
        drafts.save(id, number, content.json(), actor.at());
        cases.describe(id, summaries.of(texts.form(current), content));
        trail.saved(current, content, actor);
        return new SaveAnswer(true, edits + 1, null);
    }

    /** What would happen if this content, saved or not, were submitted now; changes nothing. */
    @RolesAllowed(Roles.SIGNED_IN)
    public DraftPreview preview(CaseId id, Content content) {
        return previews.of(own(id, actors.now()), content, actors.now());
    }

    private List<FileLine> files(CaseId id, int version) {
        return attachments.of(id, version).stream().map(FileLine::of).toList();
    }

    private ApprovalCase own(CaseId id, ActorContext actor) {
        return cases.find(id)
                .filter(found -> found.isDraftedBy(actor.person()))
                .orElseThrow(() -> new NoSuchCaseException(id));
    }
}
