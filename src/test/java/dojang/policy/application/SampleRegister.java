package dojang.policy.application;

import dojang.paper.application.SamplePapers;
import dojang.paper.model.FacetReader;
import dojang.policy.application.CaseRegister.Filed;
import dojang.policy.model.FacetName;
import dojang.policy.model.Facets;
import dojang.shared.model.CaseId;
import dojang.shared.model.Desk;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import dojang.support.Offices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases of two kinds, all a little different. */
final class SampleRegister implements CaseRegister {

    static final int MANY = 800;
    private static final Offices MINISTRY = Offices.ministry();
    private static final Facets VISIT = FacetReader.read(SamplePapers.visitForm(), SamplePapers.visit());
    private static final Facets MOU = FacetReader.read(SamplePapers.mouForm(), SamplePapers.mou());

    final List<Filed> all = cases();
    final Map<CaseId, Filed> byId =
            new HashMap<>(all.stream().collect(Collectors.toMap(Filed::id, Function.identity())));
    final List<CaseId> read = new ArrayList<>();

    private static List<Filed> cases() {
        var random = new Random(90);
        return IntStream.range(0, MANY)
                .mapToObj(number -> {
                    var desk = MINISTRY.desk(random.nextBoolean() ? "GEG-1" : "TRD-1");
                    return filed(number, desk, number % 3 == 0 ? mou(random) : visit(random));
                })
                .toList();
    }

    private static Filed filed(int number, Desk desk, Facets facets) {
        return new Filed(
                new CaseId(new UUID(7, number)),
                "V-2024-%04d".formatted(number),
                new PersonId(new UUID(8, number % 5)),
                desk,
                number % 2 == 0,
                facets);
    }

    private static Facets visit(Random random) {
        return VISIT.with(Map.of(
                FacetName.GUESTS,
                1L + random.nextInt(60),
                FacetName.COST,
                random.nextInt(40) * 3_000_000L,
                FacetName.AGENCY_HEAD_MEETS,
                random.nextInt(4) == 0,
                FacetName.HEAD_RANK,
                "DIRECTOR",
                FacetName.HOST_RANK,
                "DIRECTOR",
                FacetName.PRESS_PLANNED,
                random.nextBoolean(),
                FacetName.TASKS,
                random.nextBoolean() ? Set.of("OPEN_DATA") : Set.of("OPEN_DATA", "CLOUD_MOBILE")));
    }

    private static Facets mou(Random random) {
        return MOU.with(Map.of(
                FacetName.COST,
                random.nextInt(40) * 3_000_000L,
                FacetName.MOU_MONEY,
                random.nextInt(3) == 0,
                FacetName.NEEDS_LAW,
                random.nextInt(9) == 0));
    }

    String kindOf(CaseId id) {
        return kind(Objects.requireNonNull(byId.get(id)));
    }

    static String kind(Filed one) {
        return one.facets().word(FacetName.KIND).orElseThrow();
    }

    static Text title(CaseId id) {
        return new Text("제목 " + id, "Title " + id);
    }

    @Override
    public int count(Instant since) {
        return all.size();
    }

    @Override
    public List<CaseId> filed(Instant since, Set<String> kinds) {
        return all.stream()
                .filter(one -> kinds.contains(kind(one)))
                .map(Filed::id)
                .toList();
    }

    @Override
    public List<CaseId> openOf(PersonId drafter, Set<String> kinds) {
        return all.stream()
                .filter(one -> one.open() && one.drafter().equals(drafter) && kinds.contains(kind(one)))
                .map(Filed::id)
                .toList();
    }

    @Override
    public List<Filed> read(List<CaseId> some) {
        read.addAll(some);
        return some.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }

    @Override
    public Map<CaseId, Text> titles(Collection<CaseId> some) {
        return some.stream().collect(Collectors.toMap(Function.identity(), SampleRegister::title));
    }
}
