package dojang.drafting.application;

import dojang.approval.application.CaseMoved;
import dojang.approval.model.ApprovalCase;
import dojang.drafting.persistence.Attachments;
import dojang.drafting.persistence.DraftState;
import dojang.drafting.persistence.Drafts;
import dojang.shared.model.ActorContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What becomes of a draft version when its case moves on; written in the transaction of the act. */
@ApplicationScoped
public class VersionFates {

    @Inject
    Drafts drafts;

    @Inject
    FrozenTexts texts;

    @Inject
    Attachments attachments;

    void follow(@Observes CaseMoved moved) {
        var before = moved.before();
        var after = moved.after();
        if (before.state() != after.state()) {
            moved(before, after, moved.actor());
        } else if (before.draft().number() < after.draft().number()) {
            // a reviewer's edit took the place of the version
            drafts.end(before.id(), before.draft().number(), DraftState.VOID);
        }
    }

    private void moved(ApprovalCase before, ApprovalCase after, ActorContext actor) {
        switch (after.state()) {
            case DRAFT -> reopened(before, after, actor);
            case RETURNED -> ended(after, DraftState.RETURNED);
            case RECALLED -> ended(after, DraftState.RECALLED);
            case WITHDRAWN -> ended(after, DraftState.VOID);
            case APPROVED, DECLINED -> ended(after, DraftState.DECIDED);
            case IN_APPROVAL, ISSUED, CLOSED, SUPERSEDED, REVOKED -> {}
        }
    }

    private void ended(ApprovalCase after, DraftState state) {
        drafts.end(after.id(), after.draft().number(), state);
    }

    /** A next version starts as a copy of the last one, files included. */
    private void reopened(ApprovalCase before, ApprovalCase after, ActorContext actor) {
        var id = after.id();
        int last = before.draft().number();
        int next = after.draft().number();
        var content = texts.content(before.paper().kind(), drafts.find(id, last).orElseThrow())
                .json();
        drafts.open(id, next, actor.person(), content, actor.at());
        attachments.copy(id, last, next);
    }
}
