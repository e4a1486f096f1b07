package dojang.paper.model;

import dojang.shared.model.Text;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a form that is shown together and, apart from tables with a section per row, hashed together.
 *
 * @param name a section name of the domain study 4.9, such as IDENT or MONEY
 */
public record Section(String name, Text label, List<Field> fields) implements Serializable {

    public Section {
        fields = List.copyOf(fields);
    }
}
