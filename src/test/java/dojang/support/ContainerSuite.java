package dojang.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all in-container tests: the finished demo archive with the test classes beside it. */
@ArquillianSuiteDeployment
public class ContainerSuite {

    /** Container tests, what they share, and parts of a second node; not the tests that drive a server from outside. */
    private static final String INSIDE = "dojang/(inside/.*\\.class|support/Until\\.class|.*/Second[A-Z]\\w*\\.class"
            + "|.*(?<!Database|Browser|Product|Chaos)IT(\\$.*)?\\.class)";

    @Deployment
    public static WebArchive application() {
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("dojang.war")))
                .addAsLibrary(new File(System.getProperty("dojang.assertj")));
        archive.delete("WEB-INF/web.xml");
        archive.add(new StringAsset(withOpenRunner()), "WEB-INF/web.xml");
        for (var file : testClasses()) {
            archive.add(new FileAsset(folder().resolve(file).toFile()), "WEB-INF/classes/" + file);
        }
        return archive;
    }

    private static List<String> testClasses() {
        try (var files = Files.walk(folder())) {
            return files.map(file -> folder().relativize(file).toString())
                    .filter(file -> file.matches(INSIDE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("dojang.build"), "test-classes");
    }

    /** The product's own web.xml, with the test runner's servlet let in without signing in. */
    private static String withOpenRunner() {
        try {
            var descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
            var open = "<url-pattern>/login.xhtml</url-pattern>";
            return descriptor.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
