package health.assay.platform.signin;

import health.assay.platform.kernel.PersonId;
import health.assay.platform.people.Email;
import health.assay.platform.people.People;
import health.assay.platform.people.Person;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// People as passkeys know them: the handle on the device is the person's identifier.
@Component
class Passkeys implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    Passkeys(People people) {
        this.people = people;
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        if (handle.getBytes().length != 16) {
            return null;
        }
        return entity(people.find(person(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return entity(Email.read(email).flatMap(people::find));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> person) {
        return person.filter(Person::active)
                .map(found -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(found.id()))
                        .name(found.email().address())
                        .displayName(found.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are registered before they have passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are not removed through their passkeys");
    }
}
