package health.assay.frameworks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A body of requirements in document order, and the groups they stand in.
public record Framework(
        String id,
        String title,
        String version,
        String publisher,
        String source,
        String note,
        List<Group> groups,
        List<NotLive> notLive,
        List<Requirement> requirements) {

    public record Group(String id, String title, @Nullable String parent) {}

    /// A paragraph that was removed, vacated or withdrawn, and is therefore no requirement.
    public record NotLive(String id, String why) {}

    public Framework {
        groups = List.copyOf(groups);
        notLive = List.copyOf(notLive);
        requirements = List.copyOf(requirements);
        requireOrder(id, groups, requirements);
    }

    public Optional<Requirement> requirement(String requirementId) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(requirementId))
                .findFirst();
    }

    public List<Requirement> children(String requirementId) {
        return requirements.stream()
                .filter(requirement -> requirementId.equals(requirement.parent()))
                .toList();
    }

    public Optional<Group> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    /// The requirements of a group and of all groups below it.
    public List<Requirement> requirementsIn(String groupId) {
        var within = withSubgroups(groupId);
        return requirements.stream()
                .filter(requirement -> within.contains(requirement.group()))
                .toList();
    }

    /// Ids are unique, and parents stand before their children, so that nothing hangs in the air or in a circle.
    private static void requireOrder(String id, List<Group> groups, List<Requirement> requirements) {
        var groupIds = new HashSet<String>();
        for (var group : groups) {
            require(groupIds.add(group.id()), id, "the group %s twice", group.id());
            require(known(groupIds, group.parent()), id, "a group %s before its parent", group.id());
        }
        var ids = new HashSet<String>();
        for (var requirement : requirements) {
            require(known(ids, requirement.parent()), id, "%s before its parent, or without it", requirement.id());
            require(ids.add(requirement.id()), id, "the requirement %s twice", requirement.id());
            require(groupIds.contains(requirement.group()), id, "%s in no known group", requirement.id());
        }
    }

    private static boolean known(Set<String> ids, @Nullable String parent) {
        return parent == null || ids.contains(parent);
    }

    private static void require(boolean kept, String framework, String complaint, String about) {
        if (!kept) {
            throw new IllegalArgumentException("%s has %s".formatted(framework, complaint.formatted(about)));
        }
    }

    private Set<String> withSubgroups(String groupId) {
        var within = groups.stream()
                .filter(group -> groupId.equals(group.parent()))
                .flatMap(group -> withSubgroups(group.id()).stream())
                .collect(Collectors.toSet());
        within.add(groupId);
        return within;
    }
}
