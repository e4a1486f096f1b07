package dojang.desk.web;

import dojang.approval.model.CaseState;
import dojang.approval.model.InboxOrder;
import dojang.desk.application.CaseSheet;
import dojang.desk.application.InboxReader;
import dojang.desk.application.InboxRow;
import dojang.desk.application.InboxTab;
import dojang.desk.application.InboxView;
import dojang.shared.model.CaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for me, what is on its way, what came back, what is over. Its whole state is its address. */
@Named
@RequestScoped
public class InboxPage {

    private static final int PAGE = 25;

    @Inject
    InboxReader desk;

    @Inject
    Rail rail;

    private InboxTab tab = InboxTab.WAITING;
    private String kind = "";
    private InboxOrder order = InboxOrder.USUAL;
    private int most = PAGE;
    private @Nullable CaseId chosen;
    private InboxView view = InboxView.NOTHING;

    public void load() {
        view = desk.view(tab, kind, order, most, chosen);
        rail.show(view.counts());
    }

    public boolean isOpen(InboxRow row) {
        var sheet = view.sheet();
        return sheet != null && sheet.head().id().equals(row.caseId());
    }

    public List<InboxRow> getRows() {
        return view.rows();
    }

    /** How many cases stand in a box. */
    public int count(InboxTab box) {
        return view.counts().getOrDefault(box, 0);
    }

    /** How many cases the list would hold if all of it were there. */
    public int getAll() {
        return kind.isEmpty() ? count(tab) : kinds().getOrDefault(kind, 0);
    }

    /** Whether rows are left that can be asked for. */
    public boolean isLonger() {
        return getRows().size() < getAll() && most < InboxReader.MOST;
    }

    /** The address of the same list with the rows that follow, at the first of them. */
    public String getMore() {
        return shown(most + PAGE) + opened() + "#row-" + (getRows().size() + 1);
    }

    private String opened() {
        return chosen == null ? "" : "&case=" + chosen;
    }

    /** Whether several cases can be answered together. */
    public boolean isBulk() {
        return tab == InboxTab.WAITING && getRows().size() > 1;
    }

    /** Kinds to filter by; none while there are fewer than two. */
    public List<String> getKinds() {
        return kinds().size() < 2 ? List.of() : List.copyOf(kinds().keySet());
    }

    private Map<String, Integer> kinds() {
        return view.boxes().getOrDefault(tab, Map.of());
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
        return count(tab) < 2 ? List.of() : List.of(InboxOrder.values());
    }

    /** The name of an order on the page: the usual one is another in the box of what waits. */
    public String nameOf(InboxOrder other) {
        boolean urgent = other == InboxOrder.USUAL && tab == InboxTab.WAITING;
        return "inbox.order." + (urgent ? "URGENT" : other.name());
    }

    /** The address of this list with the row in the preview. */
    public String preview(InboxRow row) {
        return shown(most) + "&case=" + row.caseId();
    }

    private String shown(int rows) {
        return address(tab, kind) + (rows == PAGE ? "" : "&rows=" + rows);
    }

    /** The address of the row's own page; a draft opens where it is written. */
    public String page(InboxRow row) {
        return "approval/" + (row.state() == CaseState.DRAFT ? "draft" : "case") + ".xhtml?case=" + row.caseId();
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
        return chosen == null ? "" : chosen.toString();
    }

    /** What is no case opens the first row: the preview is never empty while there is something to see. */
    public void setCaseText(@Nullable String text) {
        try {
            chosen = text == null ? null : CaseId.of(text);
        } catch (IllegalArgumentException e) {
            chosen = null;
        }
    }

    public String getMostText() {
        return String.valueOf(most);
    }

    /** Whole pages; what is no number of rows is the first page. */
    public void setMostText(@Nullable String text) {
        boolean number = text != null && text.matches("\\d{1,4}");
        int asked = number ? Integer.parseInt(text) : PAGE;
        most = Math.min(InboxReader.MOST, Math.max(1, (asked + PAGE - 1) / PAGE) * PAGE);
    }

    public @Nullable CaseSheet getSheet() {
        return view.sheet();
    }
}
