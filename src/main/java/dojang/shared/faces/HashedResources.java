package dojang.shared.faces;

import dojang.shared.model.Digest;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a digest of its content into the address of every stylesheet, script, picture and face of ours, so that browsers may
 * keep them for a year and an upgrade is seen at once. PrimeFaces' own carry its version already.
 */
public class HashedResources extends ResourceHandlerWrapper {

    private static final String PRIMEFACES = "primefaces";
    private static final String OF = "of";

    private final Map<String, String> digests = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler platform) {
        super(platform);
    }

    @Override
    public @Nullable Resource createResource(String name) {
        return hashed(super.createResource(name));
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        return hashed(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String contentType) {
        return hashed(super.createResource(name, library, contentType));
    }

    private @Nullable Resource hashed(@Nullable Resource resource) {
        return resource == null || PRIMEFACES.equals(resource.getLibraryName()) ? resource : new Hashed(resource);
    }

    private final class Hashed extends ResourceWrapper {

        Hashed(Resource resource) {
            super(resource);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + OF + "=" + known();
        }

        /** Another node may know another content under this address while both versions run; that is not to be kept. */
        @Override
        public Map<String, String> getResponseHeaders() {
            @Nullable
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(OF);
            return asked == null || asked.equals(known())
                    ? super.getResponseHeaders()
                    : Map.of("Cache-Control", "no-store");
        }

        /** Not by computeIfAbsent: a stylesheet names other resources, whose digests are found while it is read. */
        private String known() {
            var name = getLibraryName() + "/" + getResourceName();
            var found = digests.get(name);
            if (found == null) {
                found = digest();
                digests.put(name, found);
            }
            return found;
        }

        private String digest() {
            try (var content = getInputStream()) {
                return Digest.sha256(content.readAllBytes()).brief();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
