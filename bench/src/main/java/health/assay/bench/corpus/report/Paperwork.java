package health.assay.bench.corpus.report;

import health.assay.bench.corpus.page.Align;
import health.assay.bench.corpus.page.Drawing;
import health.assay.bench.corpus.page.Family;
import health.assay.bench.corpus.page.Furniture;
import health.assay.bench.corpus.page.Look;
import health.assay.bench.corpus.page.Order;
import health.assay.bench.corpus.page.Paging;
import health.assay.bench.corpus.page.Ruling;
import health.assay.bench.corpus.page.Sheet;
import health.assay.bench.corpus.plan.Appearance;
import health.assay.bench.corpus.plan.Appearance.Bullet;
import health.assay.bench.corpus.plan.Appearance.Glyphs;
import health.assay.bench.corpus.plan.Appearance.HeaderSetting;
import health.assay.bench.corpus.plan.Appearance.Heads;
import health.assay.bench.corpus.plan.Appearance.Height;
import health.assay.bench.corpus.plan.Appearance.Paper;
import health.assay.bench.corpus.plan.Appearance.Setting;
import health.assay.bench.corpus.plan.Plan;
import java.util.List;

/// The paper, type, and furniture that a plan asks for.
record Paperwork(Plan plan) {

    Sheet sheet() {
        return switch (plan.get(Paper.class)) {
            case A4 -> Sheet.A4;
            case ALL_LANDSCAPE -> Sheet.LETTER.landscape();
            default -> Sheet.LETTER;
        };
    }

    /// The paper of the section with the tests.
    Sheet testSheet() {
        return switch (plan.get(Paper.class)) {
            case LANDSCAPE_TESTS -> Sheet.LETTER.landscape();
            case TURNED_90 -> Sheet.LETTER.landscape().turned(90);
            case TURNED_270 -> Sheet.LETTER.landscape().turned(270);
            default -> sheet();
        };
    }

    String bullet() {
        return switch (plan.get(Bullet.class)) {
            case ROUND -> "\u2022";
            case PRIVATE -> "\uF0B7";
            case DASH -> "-";
        };
    }

    Ruling ruling() {
        return Ruling.valueOf(plan.get(Appearance.Rules.class).name());
    }

    Look look() {
        var header = plan.get(HeaderSetting.class);
        var setting = plan.get(Setting.class);
        return new Look(
                Family.valueOf(plan.get(Appearance.Type.class).name()),
                plan.is(Appearance.Type.COURIER) ? 9 : 10,
                plan.is(Appearance.Type.COURIER) ? 7 : 8.5,
                plan.is(Paper.A4) ? 60 : 54,
                plan.get(Appearance.Padding.class).points(),
                plan.is(Appearance.Padding.NONE) ? 1.12 : 1.2,
                setting == Setting.JUSTIFIED || setting == Setting.BOTH,
                setting == Setting.HYPHENATED || setting == Setting.BOTH,
                plan.is(Glyphs.LIGATURES),
                plan.is(Glyphs.DOUBLED),
                plan.is(Height.MIDDLE),
                header == HeaderSetting.CENTERED || header == HeaderSetting.CENTERED_SHADED ? Align.CENTER : Align.LEFT,
                header == HeaderSetting.LEFT_SHADED || header == HeaderSetting.CENTERED_SHADED,
                Drawing.valueOf(plan.get(Appearance.Strings.class).name()),
                Order.valueOf(plan.get(Appearance.Sequence.class).name()),
                Paging.valueOf(plan.get(Appearance.Turn.class).name()),
                bullet());
    }

    Furniture furniture(Engagement engagement) {
        var company = engagement.company().shortName();
        var title = engagement.company().system();
        var head = plan.is(Heads.FEET_ONLY) ? List.of("", "", "") : List.of(company, "", "Confidential");
        var evenHead = plan.is(Heads.ODD_EVEN) ? List.of("SOC 2 Report", "", title) : head;
        var foot = plan.is(Heads.RULED) ? List.of(title, "", "{page} | {pages}") : List.of("", "Page {page}", "");
        var evenFoot = plan.is(Heads.ODD_EVEN) ? List.of("{page}", "", company + " proprietary") : foot;
        var mark = plan.get(Appearance.Watermark.class);
        var edge = plan.get(Appearance.Download.class);
        return new Furniture(
                head,
                evenHead,
                foot,
                evenFoot,
                plan.is(Heads.RULED),
                mark == Appearance.Watermark.NONE
                        ? null
                        : "CONFIDENTIAL - " + engagement.company().shortName().toUpperCase(java.util.Locale.ROOT),
                mark == Appearance.Watermark.NONE
                        ? Furniture.Watermark.DIAGONAL_UNDER
                        : Furniture.Watermark.valueOf(mark.name()),
                edge == Appearance.Download.NONE
                        ? null
                        : "Downloaded by j.winterbourne@northwell-demo.example on 2025-03-14 09:26 UTC",
                edge == Appearance.Download.NONE ? Furniture.Edge.TOP : Furniture.Edge.valueOf(edge.name()));
    }
}
