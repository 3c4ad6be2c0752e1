package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.security.Actor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final Navigation navigation = () -> List.of(
            Navigation.Entry.main("Members", "/members", "people.see", 10),
            Navigation.Entry.main("Mail settings", "/mail", "mail.manage", 20));
    private final PaletteSource members = words -> words.startsWith("in")
            ? List.of(new PaletteSource.Entry("Members", "Ines Okafor", "/members/1"))
            : List.of();
    private final Palette palette = new Palette(List.of(navigation), List.of(members));

    @Test
    void pagesComeFirstAndOnlyThoseOnesMayOpen() {
        var found = actor("people.see").call(() -> palette.find("m"));

        assertThat(found).containsOnlyKeys("Go to");
        assertThat(found.get("Go to")).extracting(PaletteSource.Entry::label).containsExactly("Members");
    }

    @Test
    void modulesAnswerForThemselves() {
        var found = actor().call(() -> palette.find("ines"));

        assertThat(found.get("Members")).extracting(PaletteSource.Entry::href).containsExactly("/members/1");
    }

    @Test
    void eachWordBeginsAWordOfTheLabel() {
        assertThat(Palette.matches("Mail settings", "set ma")).isTrue();
        assertThat(Palette.matches("Mail settings", "")).isTrue();
        assertThat(Palette.matches("Mail settings", "tings")).isFalse();
    }

    private static Actor actor(String... permissions) {
        return new Actor(null, null, "p", "Ines Okafor", "192.0.2.1", Set.of(permissions));
    }
}
