package dojang.approval.persistence;

import dojang.shared.persistence.Sql;
import dojang.shared.persistence.SqlFailure;
import dojang.shared.persistence.TransactionConnection;
import java.sql.Connection;
import java.sql.SQLException;

/** The product's cases over one connection, without a container; its transaction is the connection's. */
public final class CasesOver {

    private CasesOver() {}

    public static ApprovalCases one(Connection connection) {
        var sql = new OneConnection(connection);
        var cases = new ApprovalCases();
        cases.sql = sql;
        cases.waiting = new WaitingTable();
        cases.waiting.sql = sql;
        cases.left = new LeftChains();
        cases.left.sql = sql;
        cases.states = new ReadStates();
        return cases;
    }

    private static final class OneConnection extends Sql {

        private final Connection connection;

        OneConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public <T> T work(TransactionConnection.Work<T> work) {
            try {
                return work.on(connection);
            } catch (SQLException e) {
                throw new SqlFailure(e);
            }
        }
    }
}
