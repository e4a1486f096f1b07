package dojang.notification.web;

import dojang.notification.application.MailSettings;
import dojang.notification.application.NoticeService;
import dojang.notification.model.MailWish;
import dojang.shared.faces.Notices;
import dojang.shared.faces.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How the reader wants to be written to. */
@Named
@ViewScoped
public class WishesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoticeService desk;

    @Inject
    MailSettings settings;

    @Inject
    Notices notices;

    @Inject
    Words words;

    private String when = MailWish.When.NONE.name();
    private String address = "";
    private String language = "ko";

    public void load() {
        var wish = desk.wish();
        when = wish.when().name();
        address = wish.address();
        language = wish.language();
    }

    /** Keeps the wishes; a wrong address is said at its field and stays as it was typed. */
    public String save() {
        if (desk.wish(new MailWish(MailWish.When.valueOf(when), address.strip(), language))) {
            notices.say("wishes.saved");
            return "/notification/wishes?faces-redirect=true";
        }
        FacesContext.getCurrentInstance()
                .addMessage(
                        "form:address", new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("wishes.wrong"), null));
        return "";
    }

    /** Whether this installation sends mail at all. */
    public boolean isMailed() {
        return settings.isOn();
    }

    public List<String> getChoices() {
        return List.of("NOW", "DIGEST", "NONE");
    }

    public List<String> getLanguages() {
        return List.of("ko", "en");
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
