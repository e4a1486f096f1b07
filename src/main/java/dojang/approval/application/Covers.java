package dojang.approval.application;

import dojang.approval.persistence.Cover;
import dojang.paper.application.Forms;
import dojang.paper.model.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads from a text what stands on its outside. What is not said yet is closed and general. */
@ApplicationScoped
class Covers {

    @Inject
    Forms forms;

    Cover of(String kind, Content content) {
        return new Cover(
                forms.of(kind).title(content),
                said(content.text("disclosure"), "CLOSED"),
                said(content.text("sensitivity"), "GENERAL"));
    }

    private static String said(String word, String otherwise) {
        return word.isEmpty() ? otherwise : word;
    }
}
