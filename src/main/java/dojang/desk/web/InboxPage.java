package dojang.desk.web;

import dojang.approval.model.InboxOrder;
import dojang.desk.application.CaseReader;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.InboxRow;
import dojang.desk.application.InboxTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for me, what is on its way, what came back, what is over. Its whole state is its address. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    CaseReader desk;

    private InboxTab tab = InboxTab.WAITING;
    private String kind = "";
    private InboxOrder order = InboxOrder.USUAL;
    private String caseText = "";
    private List<InboxRow> all = List.of();
    private @Nullable CaseSheet sheet;

    public void load() {
        all = desk.rows(tab, "", order);
        sheet = chosen().map(row -> desk.sheet(row.caseId())).orElse(null);
    }

    /** The case of the address, else the first row: the preview is never empty while there is something to see. */
    private Optional<InboxRow> chosen() {
        return getRows().stream()
                .filter(row -> row.caseId().toString().equals(caseText))
                .findFirst()
                .or(() -> getRows().stream().findFirst());
    }

    public boolean isOpen(InboxRow row) {
        return sheet != null && sheet.head().id().equals(row.caseId());
    }

    public List<InboxRow> getRows() {
        return all.stream()
                .filter(row -> kind.isEmpty() || row.kind().equals(kind))
                .toList();
    }

    /** Whether several cases can be answered together. */
    public boolean isBulk() {
        return tab == InboxTab.WAITING && getRows().size() > 1;
    }

    /** Kinds to filter by; none while there are fewer than two. */
    public List<String> getKinds() {
        var kinds = all.stream().map(InboxRow::kind).distinct().sorted().toList();
        return kinds.size() < 2 ? List.of() : kinds;
    }

    /** The address of a box in the order at hand; the usual one needs no word. */
    public String address(InboxTab other, String otherKind) {
        return address(other, otherKind, order);
    }

    private static String address(InboxTab box, String kind, InboxOrder order) {
        return "?tab=" + box.word() + (kind.isEmpty() ? "" : "&kind=" + kind)
                + (order == InboxOrder.USUAL ? "" : "&order=" + order.word());
    }

    /** The address of this list in another order. */
    public String ordered(InboxOrder other) {
        return address(tab, kind, other);
    }

    /** Orders to choose from; none while there is nothing to put in order. */
    public List<InboxOrder> getOrders() {
        return all.size() < 2 ? List.of() : List.of(InboxOrder.values());
    }

    /** The name of an order on the page: the usual one is another in the box of what waits. */
    public String nameOf(InboxOrder other) {
        boolean urgent = other == InboxOrder.USUAL && tab == InboxTab.WAITING;
        return "inbox.order." + (urgent ? "URGENT" : other.name());
    }

    /** The address of this list with the row in the preview. */
    public String preview(InboxRow row) {
        return address(tab, kind) + "&case=" + row.caseId();
    }

    /** The address of the row's own page; a draft opens where it is written. */
    public String page(InboxRow row) {
        return "approval/" + (row.state().equals("DRAFT") ? "draft" : "case") + ".xhtml?case=" + row.caseId();
    }

    public List<InboxTab> getTabs() {
        return List.of(InboxTab.values());
    }

    public InboxTab getTab() {
        return tab;
    }

    public String getTabName() {
        return tab.word();
    }

    /** An unknown name opens the first tab. */
    public void setTabName(@Nullable String name) {
        tab = Optional.ofNullable(name).flatMap(InboxTab::ofWord).orElse(InboxTab.WAITING);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null || !kind.matches("[A-Z_]*") ? "" : kind;
    }

    public InboxOrder getOrder() {
        return order;
    }

    public String getOrderName() {
        return order.word();
    }

    /** An unknown name is the usual order. */
    public void setOrderName(@Nullable String name) {
        order = Optional.ofNullable(name).flatMap(InboxOrder::ofWord).orElse(InboxOrder.USUAL);
    }

    public String getCaseText() {
        return caseText;
    }

    public void setCaseText(@Nullable String caseText) {
        this.caseText = caseText == null ? "" : caseText;
    }

    public @Nullable CaseSheet getSheet() {
        return sheet;
    }
}
