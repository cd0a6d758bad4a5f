import { describe, expect, it } from "vitest";
import { minutesPerQuestion } from "#assessment/workshop/pace.ts";

const at = (...minutes: readonly number[]) => ({
  discussions: Object.fromEntries(
    minutes.map((minute, index) => [`q${index}`, { agreedAt: new Date(minute * 60_000).toISOString() }]),
  ),
});

describe("the pace", () => {
  it.each([
    { name: "nothing agreed", agreed: {}, pace: null },
    { name: "too few", agreed: at(0, 2, 4), pace: null },
    { name: "the middle of the times", agreed: at(0, 2, 4, 10), pace: 2 },
    { name: "in whatever order", agreed: at(10, 0, 4, 2), pace: 2 },
    { name: "without a break over lunch", agreed: at(0, 3, 6, 100, 103), pace: 3 },
  ])("is $pace minutes: $name", ({ agreed, pace }) => expect(minutesPerQuestion(agreed)).toBe(pace));
});
