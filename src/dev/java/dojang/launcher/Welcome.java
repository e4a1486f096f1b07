package dojang.launcher;

import java.nio.file.Path;
import java.util.List;

/** The last words before the product is left to its users. */
final class Welcome {

    private Welcome() {}

    static List<String> lines(String url, Path home) {
        return List.of(
                "",
                "Dojang is at " + url,
                "Sign in with one click on the strip below the page, or with a name and the password dojang-demo",
                "  park.jiho    drafts visits in the Global e-Government Division",
                "  kim.seoyeon  heads that division and reviews",
                "  han.minjae   director-general, decides by delegation",
                "  minister     decides what is left to the head of agency",
                "  auditor      reads and verifies the trail",
                "Data, keys and logs are in " + home,
                "Ctrl-C stops everything; mvn starts it again with the same data, mvn -Ddojang.fresh with none",
                "");
    }
}
