package health.assay.reliance.publish.compare;

/// How many of several lists together are shown, and how many are not.
final class Limit {

    private final int most;
    private int taken;
    private int refused;

    private Limit(int most) {
        this.most = most;
    }

    static Limit of(boolean details, int leading) {
        return new Limit(details ? Integer.MAX_VALUE : leading);
    }

    boolean takes(Object one) {
        if (taken < most) {
            taken++;
            return true;
        }
        refused++;
        return false;
    }

    int refused() {
        return refused;
    }
}
