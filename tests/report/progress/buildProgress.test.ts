import { describe, expect, it } from "vitest";
import { answers, aSnapshot, reportOf } from "../../fixtures/threeAreas.ts";

const at = (level: number) => answers({ level }, { level }, { level });
const progress = (before: Parameters<typeof aSnapshot>[0], now: Parameters<typeof aSnapshot>[0]) =>
  reportOf(now, { snapshots: [aSnapshot(before)] }).progress;

describe("progress", () => {
  it("is null without a snapshot", () => expect(reportOf(at(3)).progress).toBeNull());

  it.each([
    {
      name: "everything rose",
      before: at(1),
      now: at(3),
      says: "On March 16, 2026 the value was 1.0; it has risen by 2.0 to 3.0. The level was 1 and is 3 now. 3 pledges have risen, none has fallen.",
    },
    {
      name: "everything fell",
      before: at(3),
      now: at(1),
      says: "On March 16, 2026 the value was 3.0; it has fallen by 2.0 to 1.0. The level was 3 and is 1 now. No pledge has risen, 3 have fallen.",
    },
    {
      name: "nothing moved",
      before: at(3),
      now: at(3),
      says: "The value is 3.0, as it was on March 16, 2026. The level is still 3. No pledge has risen, none has fallen, and 3 are unchanged.",
    },
    {
      name: "one of each",
      before: answers({ level: 1 }, { level: 3 }, { level: 2 }),
      now: answers({ level: 3 }, { level: 2 }, { level: 2 }),
      says: "On March 16, 2026 the value was 2.0; it has risen by 0.3 to 2.3. The level is still 2. 1 pledge has risen, 1 has fallen, and 1 is unchanged.",
    },
    {
      name: "nothing was rated then",
      before: {},
      now: at(3),
      says: "On March 16, 2026 nothing was rated yet, so there is no value to compare with.",
    },
    {
      name: "nothing is rated now",
      before: at(3),
      now: {},
      says: "Nothing is rated now; on March 16, 2026 the value was 3.0.",
    },
  ])("$name", ({ before, now, says }) => {
    expect(progress(before, now)?.sentences.join(" ")).toBe(says);
  });

  it("lists the largest changes first, and nothing unchanged", () => {
    const built = progress(
      answers({ level: 1 }, { level: 3 }, { level: 2 }),
      answers({ level: 2 }, { level: 5 }, { level: 2 }),
    );
    expect(built?.rose.map(({ id, last, today, change }) => [id, last, today, change])).toEqual([
      ["B1", "3.0", "5.0", "+2.0"],
      ["A1", "1.0", "2.0", "+1.0"],
    ]);
    expect(built?.fell).toEqual([]);
  });

  it("compares with the newest snapshot, whatever the time zone offsets of the moments", () => {
    // The evening of the 14th in UTC, and two hours into the 15th.
    const earlier = aSnapshot(at(1), { label: "earlier", takenAt: "2026-06-15T08:00:00+09:00" });
    const later = aSnapshot(at(2), { label: "later", takenAt: "2026-06-15T02:00:00Z" });
    const built = (snapshots: (typeof later)[]) => reportOf(at(3), { snapshots }).progress;
    for (const snapshots of [
      [earlier, later],
      [later, earlier],
    ]) {
      expect(built(snapshots)?.label).toBe("later");
      expect(built(snapshots)?.rose.map(({ change }) => change)).toEqual(["+1.0", "+1.0", "+1.0"]);
    }
  });

  it("identifies a snapshot without a name by its date, and shortens an endless name", () => {
    const named = (label: string) => reportOf(at(3), { snapshots: [aSnapshot(at(1), { label })] }).progress?.label;
    expect(named("  ")).toBe("March 16, 2026");
    expect(named("x".repeat(5000))).toHaveLength(60);
  });
});

describe("the moment of the comparison", () => {
  const since = (...others: readonly { label?: string; takenAt?: string }[]) =>
    reportOf(at(3), {
      snapshots: [
        ...others.map((rest, index) => ({ ...aSnapshot(at(1), rest), id: `other-${index}` })),
        aSnapshot(at(2), { label: "Board meeting", takenAt: "2026-03-16T09:00:00.000Z" }),
      ],
    }).progress?.sinceText;

  it.each([
    { name: "is the month", others: [], is: "March 2026" },
    {
      name: "is the month, if another snapshot is of another month",
      others: [{ takenAt: "2025-03-16T09:00:00.000Z" }],
      is: "March 2026",
    },
    {
      name: "is the day, if another snapshot is of that month",
      others: [{ takenAt: "2026-03-02T09:00:00.000Z" }],
      is: "March 16, 2026",
    },
    { name: "is the label, if another snapshot is of that moment", others: [{ label: "Twin" }], is: "Board meeting" },
  ])("$name", ({ others, is }) => expect(since(...others)).toBe(is));

  it("is the day, if the report is of that month", () => {
    const snapshots = [aSnapshot(at(2), { takenAt: "2026-11-02T09:00:00.000Z" })];
    expect(reportOf(at(3), { snapshots }).progress?.sinceText).toBe("November 2, 2026");
  });
});

describe("the numbers beside the radar", () => {
  const numbers = (report: ReturnType<typeof reportOf>) =>
    report.numbers.map(({ name, last, today }) => [name, last, today]);

  it("include those of last time", () => {
    const report = reportOf(answers({ level: 3, evidence: "documented" }, { level: 2 }, {}), {
      target: "goal",
      snapshots: [aSnapshot(at(1))],
    });
    expect(numbers(report)).toEqual([
      ["Value, of 5", "1.0", "2.5"],
      ["Level", "1", "2"],
      ["Pledges on target", "0 of 3", "1 of 3"],
      ["Evidenced answers", "0 of 3", "1 of 2"],
    ]);
  });

  it("omit what is missing: target, risks, last time", () => {
    expect(numbers(reportOf(at(2)))).toEqual([
      ["Value, of 5", "", "2.0"],
      ["Level", "", "2"],
      ["Evidenced answers", "", "0 of 3"],
    ]);
  });
});
