package dojang.shared.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What somebody had typed into a page that expired under their hands. */
@Named
@SessionScoped
public class KeptText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGES_OF_WORK = "/approval/";
    private static final int MOST_CHARACTERS = 200_000;

    private List<String> texts = List.of();

    static KeptText of(ExternalContext external) {
        external.getSession(true);
        return CDI.current().select(KeptText.class).get();
    }

    /** Keeps what the request brings from the page it goes to. */
    void keep(ExternalContext external) {
        texts = written(
                Objects.requireNonNullElse(external.getRequestServletPath(), ""),
                external.getRequestParameterValuesMap());
    }

    /** Every text that a person can have written on this page; only where work is written, so never a password. */
    static List<String> written(String page, Map<String, String[]> fields) {
        var kept = new ArrayList<String>();
        int room = page.startsWith(PAGES_OF_WORK) ? MOST_CHARACTERS : 0;
        for (var field : fields.entrySet()) {
            for (String value : field.getValue()) {
                if (written(field.getKey(), value) && value.length() <= room) {
                    kept.add(value);
                    room -= value.length();
                }
            }
        }
        return List.copyOf(kept);
    }

    private static boolean written(String name, String value) {
        boolean mark = name.startsWith("jakarta.faces") || name.startsWith("primefaces");
        return !mark && value.strip().contains(" ");
    }

    public List<String> getTexts() {
        return texts;
    }
}
