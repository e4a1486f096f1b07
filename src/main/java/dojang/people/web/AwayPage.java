package dojang.people.web;

import dojang.desk.application.ActedForMe;
import dojang.desk.application.PostReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 부재중 결재: what substitutes have answered for the reader. */
@Named
@RequestScoped
public class AwayPage {

    @Inject
    PostReader posts;

    private List<ActedForMe> rows = List.of();

    public void load() {
        rows = posts.actedForMe();
    }

    public List<ActedForMe> getRows() {
        return rows;
    }
}
