package health.assay.platform.signin.web;

import health.assay.platform.web.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Time zones to choose from: those of the United States first, and a few of the rest of the world.
final class Zones {

    static final List<Choice> CHOICES = Stream.of(
                    "America/New_York",
                    "America/Chicago",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Los_Angeles",
                    "America/Anchorage",
                    "Pacific/Honolulu",
                    "America/Puerto_Rico",
                    "Pacific/Guam",
                    "America/Toronto",
                    "Europe/London",
                    "Europe/Berlin",
                    "Asia/Kolkata",
                    "Asia/Manila",
                    "Australia/Sydney",
                    "UTC")
            .map(zone -> new Choice(zone, zone.replace('_', ' ')))
            .toList();

    private Zones() {}
}
