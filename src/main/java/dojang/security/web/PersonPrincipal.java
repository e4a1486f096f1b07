package dojang.security.web;

import dojang.shared.model.PersonId;
import jakarta.security.enterprise.CallerPrincipal;

/** The person as the container knows them: the name is the id, because names and sign-in names may change. */
class PersonPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    PersonPrincipal(PersonId person) {
        super(person.toString());
    }
}
