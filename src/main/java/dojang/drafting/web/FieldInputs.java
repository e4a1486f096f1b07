package dojang.drafting.web;

import dojang.paper.model.Choice;
import dojang.paper.model.Field;
import dojang.paper.model.FieldType;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the inputs of some fields: a text per field, a tick per box. Nothing typed is ever refused here. */
public class FieldInputs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();

    /** Puts stored values into the inputs; countries by their names in this language. */
    static FieldInputs of(List<Field> fields, Map<String, Object> values, Locale locale) {
        var cells = new FieldInputs();
        fields.forEach(field -> cells.put(field, values.get(field.name()), locale));
        return cells;
    }

    private void put(Field field, @Nullable Object value, Locale locale) {
        if (field.type() == FieldType.BOOLEAN) {
            ticks.put(field.name(), Boolean.TRUE.equals(value));
        } else if (field.type() == FieldType.CHOICES) {
            field.choices()
                    .forEach(choice -> ticks.put(
                            tick(field, choice), value instanceof List<?> list && list.contains(choice.value())));
        } else if (value != null) {
            String text = value.toString();
            texts.put(field.name(), field.type() == FieldType.COUNTRY ? Countries.name(text, locale) : text);
        }
    }

    /** The values as they are stored; a number nobody can read stays the text it is, and its field will say so. */
    Map<String, Object> values(List<Field> fields) {
        var values = new HashMap<String, Object>();
        fields.forEach(field -> values.put(field.name(), value(field)));
        return values;
    }

    private Object value(Field field) {
        String text = texts.getOrDefault(field.name(), "");
        return switch (field.type()) {
            case BOOLEAN -> ticks.getOrDefault(field.name(), false);
            case CHOICES ->
                field.choices().stream()
                        .filter(choice -> ticks.getOrDefault(tick(field, choice), false))
                        .map(Choice::value)
                        .toList();
            case NUMBER, MONEY -> number(text);
            case COUNTRY -> Countries.code(text);
            case TEXT, LONG_TEXT, DATE, DATE_TIME, CHOICE, RANK, ROWS -> text;
        };
    }

    private static Object number(String text) {
        String digits = text.replaceAll("[,\\s]", "");
        return digits.matches("-?\\d{1,15}") ? (Object) Long.valueOf(digits) : text;
    }

    private static String tick(Field field, Choice choice) {
        return field.name() + ":" + choice.value();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
