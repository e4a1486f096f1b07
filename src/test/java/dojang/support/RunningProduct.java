package dojang.support;

import dojang.launcher.Standby;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The demonstration archive with its ministry, one for all product tests of a build: MariaDB, Payara Micro and the sample
 * cases, in a folder of its own under {@code target}. It ends with the tests.
 */
public final class RunningProduct {

    private static final PrintStream OUT = System.out;
    private static final Path BUILD = Path.of(System.getProperty("dojang.build", "target"));
    private static final String URL = address();

    private RunningProduct() {}

    /** Address of the first page, with a slash at its end. */
    public static String url() {
        return URL;
    }

    /** Of the product that {@code -Ddojang.running} names, for whoever writes tests; else of the one that stands by. */
    private static String address() {
        var running = System.getProperty("dojang.running", "");
        return running.isEmpty()
                ? Standby.await(BUILD).map(RunningProduct::borrowed).orElseGet(RunningProduct::own)
                : running;
    }

    private static String borrowed(String url) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Standby.release(BUILD), "product-it-release"));
        return url;
    }

    /** Where a single class is run without the rest of the build. */
    private static String own() {
        var product = Standby.start(BUILD, OUT::println);
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "product-it-stop"));
        return product.url();
    }
}
