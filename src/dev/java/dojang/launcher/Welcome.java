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
                "Sign in with one click on the strip at the top of the page, or with a name and the password dojang-demo",
                "  park.jiho    drafts in the Global e-Government Division",
                "  kim.seoyeon  heads that division and reviews",
                "  han.minjae   director-general, decides by delegation (on leave 22 to 24 April 2024)",
                "  yun.seogang  the minister, decides what is left to the head of agency",
                "  jin.sol      auditor, reads and verifies every trail",
                "  tak.hyeonu   administrator, acts on no case; eun.gaon is the second one, whom roles need",
                "Data, keys and logs are in " + home,
                "Ctrl-C stops everything; mvn starts it again with the same data, mvn -Ddojang.fresh with none",
                "");
    }
}
