package health.assay.platform.people;

import health.assay.platform.database.Scope;
import health.assay.platform.kernel.PersonId;
import health.assay.platform.mail.AddressBook;
import health.assay.platform.mail.Recipient;
import health.assay.platform.security.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MemberAddresses implements AddressBook {

    private final Members members;
    private final Places places;
    private final Clock clock;

    MemberAddresses(Members members, Places places, Clock clock) {
        this.members = members;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Recipient> find(PersonId person) {
        var zone = places.of(Scope.currentOrganization()).zone();
        return members.find(person)
                .filter(member -> member.belongsOn(LocalDate.now(clock.withZone(zone))))
                .map(Member::person)
                .map(known -> new Recipient(known.name(), known.email().address()));
    }
}
