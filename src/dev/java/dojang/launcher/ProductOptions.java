package dojang.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What to start and where.
 *
 * @param war      the archive, usually dojang-demo.war
 * @param payara   payara-micro.jar
 * @param home     folder of the database, keys, checkpoints and logs
 * @param programs where MariaDB's programs are unpacked; several homes may share it
 * @param port     HTTP port, 0 for any free one
 * @param settings further environment variables for the application, which win over ours
 */
public record ProductOptions(Path war, Path payara, Path home, Path programs, int port, Map<String, String> settings) {

    public ProductOptions {
        home = home.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    /** The same at that HTTP port. */
    ProductOptions at(int otherPort) {
        return new ProductOptions(war, payara, home, programs, otherPort, settings);
    }

    /** Reads the system properties {@code dojang.war}, {@code .payara}, {@code .home} and {@code .port}. */
    static ProductOptions fromSystemProperties() {
        var home = Path.of(System.getProperty("dojang.home", "target/home"));
        return new ProductOptions(
                Path.of(System.getProperty("dojang.war", "target/dojang-demo.war")),
                Path.of(System.getProperty("dojang.payara", "payara-micro.jar")),
                home,
                home.resolve("server"),
                Integer.getInteger("dojang.port", 8080),
                Map.of());
    }
}
