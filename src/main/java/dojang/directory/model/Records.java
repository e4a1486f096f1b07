package dojang.directory.model;

import java.util.List;

/** Everything the directory knows, as plain lists. */
public record Records(
        List<UnitRecord> units,
        List<PostRecord> posts,
        List<PersonRecord> people,
        List<Tenure> tenures,
        List<Absence> absences,
        List<ActingOrder> orders) {

    public static final Records NONE = new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Records {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        people = List.copyOf(people);
        tenures = List.copyOf(tenures);
        absences = List.copyOf(absences);
        orders = List.copyOf(orders);
    }
}
