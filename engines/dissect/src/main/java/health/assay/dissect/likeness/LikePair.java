package health.assay.dissect.likeness;

import java.util.List;

/// Two reports of different companies that share wording. `weight` is the share of their words that stands in both,
/// from 0 to 1: it counts nearly the same by how near, and every wording the less the more companies have it;
/// `leftShares` and `rightShares` are plain
/// counts. `passages` begins with what tells most and is empty for pairs far down the list.
public record LikePair(
        Compared left,
        Compared right,
        double weight,
        List<Share> leftShares,
        List<Share> rightShares,
        List<SharedPassage> passages) {

    public LikePair {
        leftShares = List.copyOf(leftShares);
        rightShares = List.copyOf(rightShares);
        passages = List.copyOf(passages);
    }
}
