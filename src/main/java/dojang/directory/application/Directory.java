package dojang.directory.application;

import dojang.directory.model.DirectorySnapshot;
import dojang.directory.model.PersonRecord;
import dojang.directory.model.SnapshotOffice;
import dojang.directory.model.UnitRecord;
import dojang.shared.model.Desk;
import dojang.shared.model.OfficeView;
import dojang.shared.model.PersonId;
import dojang.shared.model.PostId;
import dojang.shared.model.Seat;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions to the directory, answered from a picture in memory. Who changes the directory sees the change at once,
 * everybody on this node when it is committed, and other nodes within five seconds; the same holds for an operator's
 * command.
 */
@ApplicationScoped
public class Directory {

    @Inject
    DirectoryPictures pictures;

    /** The whole picture, for those who ask several questions about one moment. */
    public DirectorySnapshot snapshot() {
        return pictures.current();
    }

    /** Shows what was changed here: to the transaction that did it now, to everybody when it is committed. */
    public void changed() {
        pictures.changed();
    }

    /** Own posts first, then the one the person acts for while its holder is away. */
    public List<Seat> seatsOf(PersonId person, Instant at) {
        return snapshot().seatsOf(person, at);
    }

    /** The seat from which the person may answer for the post, the own one before the acting one. */
    public Optional<Seat> seatAt(PersonId person, PostId post, Instant at) {
        return seatsOf(person, at).stream()
                .filter(seat -> seat.desk().post().equals(post))
                .findFirst();
    }

    public Optional<PersonId> holderOf(PostId post, Instant at) {
        return snapshot().holderOf(post, at);
    }

    public boolean isAbsent(PersonId person, Instant at) {
        return snapshot().isAbsent(person, at);
    }

    /** Posts whose holder is away, with the last day of it, or that nobody holds. */
    public Map<PostId, LocalDate> absentPosts(Instant at) {
        return snapshot().absentPosts(at);
    }

    /** Posts at which nobody may answer on that day. */
    public Set<PostId> silentPosts(Instant at) {
        return snapshot().silentPosts(at);
    }

    /** The desk of a post; empty for a post we do not know. */
    public Optional<Desk> desk(PostId post) {
        return snapshot().desk(post);
    }

    public Text personName(PersonId person) {
        return snapshot().personName(person);
    }

    public Text postTitle(PostId post) {
        return snapshot().postTitle(post);
    }

    public Text unitName(UnitId unit) {
        return snapshot().unitName(unit);
    }

    /** The unit's code, which stands in register numbers. */
    public String unitCode(UnitId unit) {
        return snapshot().unit(unit).map(UnitRecord::code).orElseThrow();
    }

    /** What chain building needs to know, for one drafting unit at one instant. */
    public OfficeView officeView(UnitId draftingUnit, Instant at) {
        return new SnapshotOffice(snapshot(), draftingUnit, at);
    }

    /** Where the person drafts: the own post. */
    public Optional<Desk> draftingDesk(PersonId person, Instant at) {
        return snapshot().draftingDesk(person, at);
    }

    /** The unit and everything below it. */
    public Set<UnitId> unitTree(UnitId unit) {
        return snapshot().unitTree(unit);
    }

    /** The units whose head the person is, or acts for. */
    public Set<UnitId> headedUnits(PersonId person, Instant at) {
        return snapshot().headedUnits(person, at);
    }

    /** Rights that do not come from a post, such as AUDITOR; empty for nobody we know. */
    public Set<String> roles(PersonId person) {
        return snapshot().person(person).map(PersonRecord::roles).orElse(Set.of());
    }

    /** An active person by sign-in name. */
    public Optional<PersonRecord> byLogin(String login) {
        return snapshot().byLogin(login);
    }

    public Optional<PersonRecord> person(PersonId id) {
        return snapshot().person(id);
    }

    /** Everybody, by name in Korean. */
    public List<PersonRecord> people() {
        return snapshot().records().people();
    }

    /** All units, in the order they are shown in. */
    public List<UnitRecord> units() {
        return snapshot().records().units();
    }
}
