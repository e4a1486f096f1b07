package dojang.drafting.web;

import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.shared.faces.Language;
import dojang.shared.time.ProductClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.primefaces.PrimeFaces;

/** Opens a stored draft for typing, and notes when what was typed is stored again. */
@RequestScoped
public class FormInputsFactory {

    @Inject
    Language language;

    @Inject
    ProductClock clock;

    FormInputs open(FormDefinition form, Content content) {
        return new FormInputs(form, content, language.getLocale());
    }

    /** Tells the page's script that nothing typed is unsaved any more; answers the time that is shown. */
    Instant kept() {
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        return clock.now();
    }
}
