package dojang.shared.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody had typed into a page that expired under their hands. */
@Named
@SessionScoped
public class KeptText implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHARACTERS = 200_000;

    private List<String> texts = List.of();

    static KeptText of(ExternalContext external) {
        external.getSession(true);
        return CDI.current().select(KeptText.class).get();
    }

    /** Keeps every text of the request that a person can have written; passwords and the form's own marks are none. */
    void keep(ExternalContext external) {
        var kept = new ArrayList<String>();
        int room = MOST_CHARACTERS;
        for (Map.Entry<String, String[]> field :
                external.getRequestParameterValuesMap().entrySet()) {
            for (String value : field.getValue()) {
                if (written(field.getKey(), value) && value.length() <= room) {
                    kept.add(value);
                    room -= value.length();
                }
            }
        }
        texts = List.copyOf(kept);
    }

    private static boolean written(String name, String value) {
        boolean mark = name.startsWith("jakarta.faces") || name.startsWith("primefaces") || name.contains("assword");
        return !mark && value.strip().contains(" ");
    }

    public List<String> getTexts() {
        return texts;
    }
}
