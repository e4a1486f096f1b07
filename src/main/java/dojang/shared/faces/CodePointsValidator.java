package dojang.shared.faces;

import dojang.shared.model.Bounds;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.text.MessageFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says at a field that its text has more characters than its attribute {@code most} allows, counted by code points as
 * everywhere; the platform's own validator counts an emoji twice. What was typed stays in the field.
 */
@FacesValidator("dojang.codePoints")
public class CodePointsValidator implements Validator<String> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable String value) {
        var most = String.valueOf(component.getAttributes().get("most"));
        if (value != null && NUMBER.matcher(most).matches() && Bounds.exceeds(Integer.parseInt(most), value)) {
            var locale = context.getViewRoot().getLocale();
            var words = new MessageFormat(Words.in(locale).getString("field.toomany"), locale)
                    .format(new Object[] {Integer.valueOf(most), value.codePointCount(0, value.length())});
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
    }
}
