import { expect, it } from "vitest";
import type { PageContent } from "#verify/pageContent.ts";
import { describeChange, isSamePage } from "#verify/pageLikeness.ts";

const made: PageContent = { box: "0 0 9 9", drawing: "abc", text: "abc", notes: [{ id: "1", text: "a link" }] };

it.each<{ name: string; page: PageContent; same: boolean }>([
  { name: "itself", page: made, same: true },
  { name: "without its links", page: { ...made, notes: [] }, same: true },
  { name: "with a note of its own", page: { ...made, notes: [{ id: "2", text: "" }] }, same: false },
  { name: "with another drawing", page: { ...made, drawing: "abd" }, same: false },
  { name: "of another size", page: { ...made, box: "0 0 9 8" }, same: false },
])("a page is the same: $name, $same", ({ page, same }) => expect(isSamePage(page, made)).toBe(same));

it("shows the difference with some letters before it and sixty after it", () => {
  const texts = ["4.9", "2.5"].map((value) => `${"word ".repeat(20)}${value} ${"end ".repeat(40)}`);
  const [reads = "", other = ""] = texts
    .map((text) => ({ ...made, text }))
    .map((page, index, both) => {
      const found = describeChange(page, both[1 - index] ?? made);
      return found.kind === "changed" ? found.reads : "";
    });
  expect(reads).toMatch(/^(word ){4,6}4\.9 (end ){12,}\S*…$/);
  expect(other).toBe(reads.replace("4.9", "2.5"));
});
