package dojang.drafting.web;

import dojang.drafting.application.DraftService;
import dojang.drafting.application.NoPostException;
import dojang.shared.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choosing what kind of case to draft. */
@Named
@RequestScoped
public class NewPage {

    @Inject
    DraftService drafts;

    @Inject
    Notices notices;

    public List<String> getKinds() {
        return drafts.kinds();
    }

    public @Nullable String create(String kind) {
        try {
            return "/approval/draft?faces-redirect=true&case=" + drafts.create(kind);
        } catch (NoPostException e) {
            notices.say("refusal.NO_POST");
            return null;
        }
    }
}
