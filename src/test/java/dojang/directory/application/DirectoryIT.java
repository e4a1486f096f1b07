package dojang.directory.application;

import static dojang.inside.Ministry.DIVISION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dojang.approval.application.Answer;
import dojang.approval.model.Command;
import dojang.approval.model.Opinion;
import dojang.dev.Scenario;
import dojang.directory.model.Absence;
import dojang.directory.model.AbsenceReason;
import dojang.directory.model.PostRecord;
import dojang.inside.Holding;
import dojang.inside.Ministry;
import dojang.shared.model.PersonId;
import dojang.shared.model.Text;
import dojang.shared.persistence.DataSources;
import dojang.support.Until;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture of the directory on a real database whose connections are few. */
@ExtendWith(ArquillianExtension.class)
@Tag("T-06")
class DirectoryIT {

    private static final int MANY = 30;
    private static final long SECONDS = 30;

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Directory directory;

    @Inject
    DirectoryChanges changes;

    @Inject
    Holding holding;

    private PersonId person;

    @BeforeEach
    void open() {
        ministry.opened();
        person = directory.byLogin("jeon.soyul").orElseThrow().id();
    }

    @Test
    void a_change_is_seen_inside_its_own_transaction_and_elsewhere_after_the_commit() throws Exception {
        var day = LocalDate.of(2031, 1, 6);
        var seen = holding.aConnection(() -> {
            directory.snapshot();
            changes.locked();
            changes.add(absence(day), person);
            boolean outside =
                    Ministry.atOnce(List.<Callable<Boolean>>of(() -> away(day))).get(0);
            return List.of(away(day), outside);
        });

        assertThat(seen).containsExactly(true, false);
        assertThat(away(day)).isTrue();
    }

    @Test
    void a_change_here_is_seen_by_all_who_hold_the_last_places_of_the_pool() throws Exception {
        var day = LocalDate.of(2031, 1, 13);

        var seen = whileThePoolIsEmpty(() -> holding.add(absence(day)), () -> away(day));

        assertThat(seen).hasSize(places()).containsOnly(true);
    }

    @Test
    void a_change_of_another_node_is_found_by_those_who_hold_the_last_places_of_the_pool() throws Exception {
        var before = title();
        try {
            var seen = whileThePoolIsEmpty(() -> holding.renameElsewhere("MINISTER", "Prime mover"), () -> {
                Until.within(Duration.ofSeconds(SECONDS), () -> !title().en().equals(before.en()));
                return title().en();
            });

            assertThat(seen).hasSize(places()).containsOnly("Prime mover");
        } finally {
            holding.renameElsewhere("MINISTER", before.en());
            directory.changed();
        }
    }

    @Test
    void thirty_acts_at_once_right_after_a_change_are_all_taken() throws Exception {
        var visits =
                IntStream.range(0, MANY).mapToObj(each -> ministry.smallVisit()).toList();
        var works = visits.stream()
                .<Callable<Answer>>map(visit -> () -> scenario.act(
                        DIVISION_HEAD, visit, (step, seen) -> new Command.Endorse(step, seen, Opinion.NONE)))
                .toList();
        holding.add(absence(LocalDate.of(2031, 1, 20)));

        assertThat(Ministry.atOnce(works)).hasSize(MANY).allMatch(Answer::accepted);
    }

    /**
     * Lets as many as the pool has places hold one each, changes the directory just before the last of them, and asks all
     * of them then.
     */
    private <T> List<T> whileThePoolIsEmpty(Change change, Callable<T> question) throws Exception {
        directory.snapshot();
        var first = new CountDownLatch(places() - 1);
        var all = new CountDownLatch(places());
        Callable<T> holder = () -> holding.aConnection(() -> {
            first.countDown();
            all.countDown();
            assertThat(all.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            return question.call();
        });
        var threads = Executors.newFixedThreadPool(places());
        try {
            var answers = new ArrayList<Future<T>>();
            for (int place = 1; place < places(); place++) {
                answers.add(threads.submit(holder));
            }
            assertThat(first.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            change.make();
            answers.add(threads.submit(holder));
            var seen = new ArrayList<T>();
            for (var answer : answers) {
                seen.add(answer.get(2 * SECONDS, TimeUnit.SECONDS));
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Change {
        void make() throws Exception;
    }

    private static int places() {
        return Arrays.stream(DataSources.class.getAnnotationsByType(DataSourceDefinition.class))
                .filter(source -> source.name().equals(DataSources.APP))
                .mapToInt(DataSourceDefinition::maxPoolSize)
                .findFirst()
                .orElseThrow();
    }

    private Absence absence(LocalDate day) {
        return new Absence(person, day, day, AbsenceReason.TRIP);
    }

    private boolean away(LocalDate day) {
        return directory.isAbsent(person, noon(day));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(3, 0).toInstant(ZoneOffset.UTC);
    }

    private Text title() {
        return directory.snapshot().records().posts().stream()
                .filter(post -> post.code().equals("MINISTER"))
                .map(PostRecord::title)
                .findFirst()
                .orElseThrow();
    }
}
