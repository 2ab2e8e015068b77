package pe.cumbe.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import pe.cumbe.filing.IdentityDocument;
import pe.cumbe.shared.ServerVault;

/**
 * Locks and unlocks who told of a wrongdoing. Each is locked for its own complaint alone, so that a row moved to another
 * one does not open.
 */
@ApplicationScoped
public class IdentitySafe {

    private final ServerVault vault;

    @Inject
    public IdentitySafe(ServerVault vault) {
        this.vault = vault;
    }

    SealedIdentity lock(ComplaintNumber number, Complainant person) {
        var plain = Json.createObjectBuilder()
                .add("type", person.documentType().name())
                .add("document", person.documentNumber())
                .add("name", person.name())
                .add("email", person.email().orElse(""))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return new SealedIdentity(number, vault.lock(purpose(number), plain));
    }

    Complainant unlock(SealedIdentity identity) {
        var plain = vault.unlock(purpose(identity.number()), identity.sealed());
        try (var reader = Json.createReader(new ByteArrayInputStream(plain))) {
            var read = reader.readObject();
            return new Complainant(
                    IdentityDocument.valueOf(read.getString("type")),
                    read.getString("document"),
                    read.getString("name"),
                    read.getString("email"));
        }
    }

    private static String purpose(ComplaintNumber number) {
        return "complaint-identity " + number.value();
    }
}
