package dojang.dev;

import dojang.approval.persistence.CaseQueries;
import dojang.directory.application.Directory;
import dojang.jobs.JobTransaction;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Fills an empty ministry: first its past, then the cases that wait on the morning the demonstration starts. */
@ApplicationScoped
public class DemoMinistry {

    private static final String VISITS = "park.jiho";
    private static final String AGREEMENTS = "lee.subin";

    @Inject
    DemoDirectory files;

    @Inject
    Directory directory;

    @Inject
    DemoClock clock;

    @Inject
    Scenario scenario;

    @Inject
    AutoPlay people;

    @Inject
    DemoHistory history;

    @Inject
    DemoNotices notices;

    @Inject
    JobTransaction jobs;

    @Inject
    CaseQueries cases;

    /** Loads what is not there yet and tells of it line by line. */
    public void load(Consumer<String> progress) {
        progress.accept("Ministry of Digital Administration: " + everybody() + " people");
        if (cases.byReference("M-2017-0001").isPresent()) {
            progress.accept("Cases are there already");
            return;
        }
        clock.run(false);
        try {
            story(progress);
        } finally {
            clock.run(true);
        }
    }

    private void story(Consumer<String> progress) {
        progress.accept("2017: the MOU with Uzbekistan, from draft to decision");
        agreementOf2017();
        history.play(progress);
        at("2024-04-16T00:00:00Z");
        remindedOfThePast();
        progress.accept("April 2024: what waits today");
        morning();
        clock.moveTo(DemoClock.START);
    }

    /** What fell due in the past was told and read then, so that this morning's bell counts this morning only. */
    private void remindedOfThePast() {
        clock.run(true);
        jobs.run("clock-sweep");
        clock.run(false);
        notices.readUntilNow();
    }

    /** The number of people, imported when nobody is there yet. */
    public int everybody() {
        if (directory.people().isEmpty()) {
            files.importAll();
            directory.changed();
        }
        return directory.people().size();
    }

    /** AS-01. */
    private void agreementOf2017() {
        at("2017-11-06T01:00:00Z");
        var mou = scenario.submitted(AGREEMENTS, "MOU_CONCLUSION", Papers.read(Papers.UZBEK_MOU));
        at("2017-11-07T05:00:00Z");
        scenario.clearGates(AGREEMENTS, mou, "외교부 조약국 회신: 이견 없음");
        var days = List.of("2017-11-08", "2017-11-09", "2017-11-10", "2017-11-13", "2017-11-14", "2017-11-15");
        for (int day = 0; people.next(AGREEMENTS, mou).isPresent(); day++) {
            at(days.get(Math.min(day, days.size() - 1)) + "T02:%02d:00Z".formatted(day));
        }
    }

    private void morning() {
        at("2024-04-16T00:30:00Z");
        var small = scenario.submitted(VISITS, "HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        at("2024-04-16T07:10:00Z");
        people.untilDecision(VISITS, small);
        at("2024-04-17T01:20:00Z");
        scenario.submitted(AGREEMENTS, "MOU_CONCLUSION", renewal());
        at("2024-04-17T06:40:00Z");
        CaseId delegation = scenario.submitted(VISITS, "HOST_VISIT", Papers.read(Papers.UZBEK_VISIT));
        at("2024-04-17T23:50:00Z");
        returned();
        scenario.sheet(VISITS, delegation);
    }

    /** A draft that came back this morning with a reason. */
    private void returned() {
        var content = Papers.read(Papers.KAZAKH_VISIT)
                .with("titleKo", "몽골 행정안전청 실무단(6명) 방문 계획")
                .with("titleEn", "Visit of a Mongolian working group (6 guests)");
        var visit = scenario.submitted("choi.yerin", "HOST_VISIT", content);
        scenario.giveBack("kim.seoyeon", visit, "둘째 날 일정과 통역 계획을 넣어 주세요.");
    }

    private static Content renewal() {
        return Papers.read(Papers.UZBEK_MOU)
                .with("titleKo", "한-우즈베키스탄 전자정부 협력 양해각서 갱신 체결 계획")
                .with("titleEn", "Renewal of the Korea–Uzbekistan e-government MOU")
                .with("abstract", "2017년 양해각서의 협력 분야를 이어 가고 협력센터 운영을 반영하여 갱신한다.")
                .with("instrumentCode", "KR-UZ-EGOV-2024")
                .with("counterpartKo", "우즈베키스탄 디지털기술부")
                .with("counterpartEn", "Ministry of Digital Technologies of Uzbekistan")
                .with("occasion", "장관 회담")
                .with("stateVisit", null)
                .with("signingDate", "2024-05-28")
                .with("embargo", "2024-05-28T15:00")
                .with("predecessor", "KR-UZ-EGOV-2017")
                .with("lineage", "RENEWS");
    }

    private void at(String moment) {
        clock.moveTo(Instant.parse(moment));
    }
}
