package dojang.directory.model;

import dojang.shared.model.Desk;
import dojang.shared.model.Level;
import dojang.shared.model.PostId;
import dojang.shared.model.Text;
import dojang.shared.model.UnitId;

/**
 * A post, which one person at a time may hold.
 *
 * @param head whether it heads its unit
 */
public record PostRecord(PostId id, String code, UnitId unit, Text title, Level level, boolean head) {

    public Desk desk() {
        return new Desk(id, unit);
    }
}
