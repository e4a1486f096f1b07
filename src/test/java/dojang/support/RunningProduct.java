package dojang.support;

import dojang.launcher.Product;
import dojang.launcher.ProductOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * The demonstration archive with its ministry, started once for all product tests of the JVM: MariaDB, Payara Micro and
 * the sample cases, in a folder of its own under {@code target}. It ends with the JVM.
 */
public final class RunningProduct {

    private static final String URL = address();

    private RunningProduct() {}

    /** Address of the first page, with a slash at its end. */
    public static String url() {
        return URL;
    }

    /** Of the product that {@code -Ddojang.running} names, for whoever writes tests; else of a new one. */
    private static String address() {
        var running = System.getProperty("dojang.running", "");
        return running.isEmpty() ? start().url() : running;
    }

    private static Product start() {
        var build = Path.of(System.getProperty("dojang.build", "target"));
        var home = build.resolve("product-it");
        remove(home);
        var product = Product.start(new ProductOptions(
                Path.of(System.getProperty("dojang.war")),
                Path.of(System.getProperty("dojang.payara")),
                home,
                build.resolve("mariadb"),
                0,
                Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "product-it-stop"));
        product.seed(line -> {
            if (line.startsWith("FAILED")) {
                throw new AssertionError(line);
            }
        });
        return product;
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
