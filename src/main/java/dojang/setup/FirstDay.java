package dojang.setup;

import dojang.audit.application.AuditKeys;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Production's first day: databases, accounts, keys, migrations, units, posts, people and the first administrators. Safe to
 * repeat after a problem: what is there already stays as it is.
 */
public final class FirstDay {

    private final Installation installation;
    private final Consumer<String> progress;

    public FirstDay(Installation installation, Consumer<String> progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /**
     * One of the first administrators.
     *
     * @param login sign-in name
     */
    public record Administrator(String login, String nameKo, String nameEn) {}

    /**
     * Does everything in order.
     *
     * @param owner the accounts with the name and password of an account that may create databases and accounts
     * @param files the directory's CSV files by name; empty to import later
     * @param administrators two of them, where roles are to change on a page from the first day on
     * @return the administrators' one-time passwords in their order, kept nowhere else
     * @throws SetupProblem with cause and cure; a later run goes on from there
     */
    public List<String> run(
            String serverUrl,
            Accounts owner,
            String origin,
            Map<String, String> files,
            List<Administrator> administrators) {
        Database.requireReachable(serverUrl, owner, Account.OWNER);
        var accounts = keptAccounts(owner);
        installation.write(serverUrl, accounts, origin);
        progress.accept("Passwords and settings are in " + installation.folder());
        Bootstrap.run(serverUrl, accounts);
        progress.accept(
                "Databases " + accounts.database() + " and " + accounts.audit() + " and their accounts are there");
        progress.accept("Migrations applied: " + Migrate.run(serverUrl, accounts));
        keys(origin);
        // a log that an earlier version has begun
        Baseline.write(serverUrl, accounts, installation.keys());
        people(files);
        var people = new People(installation);
        return administrators.stream()
                .map(one -> people.administrator(one.login, one.nameKo, one.nameEn))
                .toList();
    }

    /** The accounts of an earlier run keep their passwords; the owner is not among them. */
    private Accounts keptAccounts(Accounts owner) {
        return Accounts.read(installation.accountsFile())
                .map(kept -> owner.with(kept.settings()))
                .orElse(owner);
    }

    private void keys(String origin) {
        if (!AuditKeys.present(installation.keys())) {
            AuditKeys.generate(installation.keys(), origin);
            progress.accept(
                    "The log's keys are in " + installation.keys() + "; give a sealed copy to the audit office");
        }
    }

    private void people(Map<String, String> files) {
        if (files.isEmpty()) {
            return;
        }
        var plan = new People(installation).bringIn(files, false);
        if (!plan.isClean()) {
            plan.problems().forEach(problem -> progress.accept(problem.toString()));
            throw new SetupProblem(
                    "The directory's files have " + plan.problems().size()
                            + " problems, listed above; nothing of them was written: correct them and run the command again.");
        }
        progress.accept("People imported: " + plan.records().people().size());
    }

    /** Whether the folder holds an installation already. */
    public static boolean isDone(Installation installation) {
        return Files.exists(installation.applicationFile());
    }
}
