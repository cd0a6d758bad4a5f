import { describe, expect, it } from "vitest";
import type { ReportPages } from "#verify/comparePages.ts";
import { describePages, pageRanges } from "#verify/describePages.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import { formatter } from "../fixtures/threeAreas.ts";

const pages = (some: Partial<ReportPages>): Extract<PagesCheck, { kind: "compared" }> => {
  return {
    kind: "compared",
    isPainted: false,
    pages: { total: 6, same: [], added: [], redrawn: [], changed: [], ...some },
  };
};
const changed = (page: number) => ({ page, reads: "Level 4, 4.9 of 5", made: "Level 2, 2.6 of 5" });

describe("the check of the pages", () => {
  it("says nothing of the pages if the report does not say which version made it", () => {
    const title = "verify.pagesTitle.notCompared";
    expect(describePages(formatter, { kind: "otherVersion" }, null)).toEqual({
      verdict: "unsure",
      title,
      sentences: [],
    });
  });

  it.each<{ name: string; check: PagesCheck; verdict: string; title: string; says: string }>([
    {
      name: "the same file",
      check: { kind: "sameFile" },
      verdict: "sound",
      title: "Every number agrees",
      says: "byte for byte",
    },
    {
      name: "saved by another program",
      check: pages({ same: [1, 2, 3, 4, 5, 6] }),
      verdict: "sound",
      title: "Every number agrees",
      says: "Its 6 pages show exactly what its data give: another program has saved",
    },
    {
      name: "split",
      check: pages({ same: [1] }),
      verdict: "sound",
      title: "Every number agrees",
      says: "Page 1 of the file shows exactly what its data give: another program has saved or split it, and drawn nothing else. 5 of its 6 pages are not in this file.",
    },
    {
      name: "joined with others",
      check: pages({ same: [7, 8, 9, 10, 11, 12] }),
      verdict: "sound",
      title: "Every number agrees",
      says: "Its 6 pages, 7–12 of the file, show exactly what its data give",
    },
    {
      name: "no page of it left",
      check: pages({}),
      verdict: "unsure",
      title: "Every number agrees; none of its pages is in this file",
      says: "6 of its 6 pages are not in this file.",
    },
    {
      name: "stamped",
      check: pages({ same: [2, 3], added: [1, 4, 5, 6].map((page) => ({ page, text: "DRAFT" })) }),
      verdict: "unsure",
      title: "Every number agrees, and something was added to its pages",
      says: "On pages 1, 4–6 of the file another program has put something, or cut the page. What was made is there, and may be covered. There it reads: “DRAFT” Pages 2–3 of the file show",
    },
    {
      name: "redrawn",
      check: pages({ redrawn: [1, 2, 3, 4, 5, 6] }),
      verdict: "unsure",
      title: "Every number agrees, on redrawn pages",
      says: "Pages 1–6 of the file read as the data give it, letter by letter",
    },
    {
      name: "another number on a page",
      check: pages({ same: [2, 3, 4, 5, 6], changed: [changed(1)] }),
      verdict: "unsound",
      title: "Its pages do not say what its data give",
      says: "Page 1 of the file reads “Level 4, 4.9 of 5”, where the data give “Level 2, 2.6 of 5”.",
    },
    {
      name: "painted on another device",
      check: { ...pages({ same: [1, 2, 3, 4, 5], changed: [changed(6)] }), isPainted: true },
      verdict: "unsure",
      title: "Every number agrees; its pages were painted with other fonts and are not like those made here",
      says: "lines and pages may end elsewhere here",
    },
    {
      name: "every page of a long report otherwise",
      check: pages({ total: 60, changed: Array.from({ length: 60 }, (_, index) => changed(index + 1)) }),
      verdict: "unsound",
      title: "Its pages do not say what its data give",
      says: "Pages 6–60 differ, too.",
    },
    {
      name: "made by another version, as somebody may claim who changed the pages",
      check: { kind: "otherVersion" },
      verdict: "unsure",
      title: "The numbers in its data agree; its pages are not compared",
      says: "it was made with version 9.9.9, and here is",
    },
    {
      name: "not compared",
      check: { kind: "failed" },
      verdict: "unsure",
      title: "The numbers in its data agree; its pages are not compared",
      says: "Compare the numbers on them with those below.",
    },
    {
      name: "being compared",
      check: { kind: "working" },
      verdict: "unsure",
      title: "The numbers in its data agree; its pages are being compared",
      says: "",
    },
  ])("$name", ({ check, verdict, title, says }) => {
    const described = describePages(formatter, check, "9.9.9");
    expect({ verdict: described.verdict, title: formatter.text(described.title) }).toEqual({ verdict, title });
    expect(described.sentences.join(" ")).toContain(says);
  });
});

it.each([
  { pages: [], shown: "" },
  { pages: [4], shown: "4" },
  { pages: [1, 2], shown: "1–2" },
  { pages: [1, 3, 4, 5, 9], shown: "1, 3–5, 9" },
])("formats $pages as “$shown”", ({ pages: some, shown }) => expect(pageRanges(some)).toBe(shown));
