package dojang.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all in-container tests: the finished demo archive with the test classes beside it. */
@ArquillianSuiteDeployment
public class ContainerSuite {

    /** Container tests and what they share; not the tests that drive a server from outside. */
    private static final String INSIDE = "/dojang/(inside/.*|.*(?<!Database|Browser|Product)IT(\\$.*)?\\.class)";

    @Deployment
    public static WebArchive application() {
        var tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory(new File(System.getProperty("dojang.build"), "test-classes"))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("dojang.war")))
                .merge(tests, "WEB-INF/classes", Filters.include(INSIDE))
                .addAsLibrary(new File(System.getProperty("dojang.assertj")));
    }
}
