package dojang.approval.web;

import dojang.approval.application.NoSuchCaseException;
import dojang.shared.model.CaseId;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** Reads a case id from an address. What is no id names no case. */
@FacesConverter(forClass = CaseId.class)
public class CaseIdConverter implements Converter<CaseId> {

    @Override
    public CaseId getAsObject(FacesContext context, UIComponent component, @Nullable String text) {
        return read(text);
    }

    public static CaseId read(@Nullable String text) {
        try {
            return CaseId.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NoSuchCaseException();
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, @Nullable CaseId id) {
        return id == null ? "" : id.toString();
    }
}
