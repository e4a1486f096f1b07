package dojang.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;

/** A log's key pair; the secret half never leaves it. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    public NoteSigner(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** Signs the text with each key, in that order. */
    public static SignedNote sign(String text, List<NoteSigner> signers) {
        return new SignedNote(
                text, signers.stream().map(signer -> signer.sign(text)).toList());
    }

    public NoteKey key() {
        return key;
    }

    /**
     * Signs the text.
     *
     * @throws IllegalStateException if the secret key cannot sign
     */
    SignedNote.Line sign(String text) {
        try {
            var signature = Signature.getInstance(key.kind().signatureAlgorithm);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote.Line(key.name(), key.id(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + key.name() + " cannot sign", e);
        }
    }
}
