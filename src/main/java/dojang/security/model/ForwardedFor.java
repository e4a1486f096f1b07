package dojang.security.model;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a request comes from, when proxies of ours may stand in between. {@code X-Forwarded-For} is believed as far as it
 * was written by one of them, and no further: what a client writes there itself is not.
 */
public final class ForwardedFor {

    private static final Pattern FOUR = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");
    private static final Pattern SIX = Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:](?::\\d+)?)?");
    private static final int NETWORK_BYTES = 8;

    private final Set<InetAddress> proxies;

    /**
     * Believes these proxies.
     *
     * @throws IllegalArgumentException if one of them is no address
     */
    public ForwardedFor(List<String> proxies) {
        this.proxies = proxies.stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(proxy -> parse(proxy).orElseThrow(() -> new IllegalArgumentException(proxy)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The address to count under; of IPv6 its network, because one person has as many addresses there as they like.
     *
     * @param peer    who is connected to us
     * @param headers the values of {@code X-Forwarded-For} in their order
     */
    public String client(String peer, List<String> headers) {
        var hops = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        var here = parse(peer);
        for (int hop = hops.size() - 1;
                hop >= 0 && here.filter(proxies::contains).isPresent();
                hop--) {
            var before = parse(hops.get(hop));
            if (before.isEmpty()) {
                break;
            }
            here = before;
        }
        return here.map(ForwardedFor::network).orElse(peer);
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64"
                : address.getHostAddress();
    }

    /** Only what is written as an address; a name would be asked for in the network. */
    private static Optional<InetAddress> parse(String text) {
        var four = FOUR.matcher(text);
        var six = SIX.matcher(text);
        try {
            if (four.matches()) {
                return Optional.of(InetAddress.getByName(four.group(1)));
            }
            return six.matches() ? Optional.of(InetAddress.getByName(six.group(1))) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty(); // looks like one and is none, such as 1:2
        }
    }
}
