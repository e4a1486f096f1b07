package dojang.security.web;

import dojang.security.application.Caller;
import dojang.security.application.SignInBook;
import dojang.shared.faces.LanguageChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Remembers a language with the person who chose it, so that another browser speaks it after sign-in too. */
@ApplicationScoped
public class LanguageMemory {

    @Inject
    SignInBook book;

    void chosen(@Observes LanguageChosen choice) {
        Caller.find().ifPresent(person -> book.speak(person, choice.language()));
    }
}
