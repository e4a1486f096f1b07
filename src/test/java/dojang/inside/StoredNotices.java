package dojang.inside;

import dojang.notification.model.NoticeKind;
import dojang.shared.model.CaseId;
import dojang.shared.persistence.DataSources;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the table of notices holds once all is told; the list on screen shows the first of a person's only. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoredNotices {

    @Resource(lookup = DataSources.APP)
    DataSource database;

    @Inject
    Tellings tellings;

    /** What this person was told of this case, in the order of the acts. */
    public List<NoticeKind> of(String login, CaseId id) {
        tellings.await();
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select n.kind from notice n join person p on p.id = n.person_id"
                                + " where p.login = ? and n.case_id = ? order by n.entry_id, n.kind")) {
            query.setString(1, login);
            query.setObject(2, id.value());
            try (var rows = query.executeQuery()) {
                var kinds = new ArrayList<NoticeKind>();
                while (rows.next()) {
                    kinds.add(NoticeKind.valueOf(rows.getString("kind")));
                }
                return kinds;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
