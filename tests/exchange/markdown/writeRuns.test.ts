import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeRuns } from "#exchange/markdown/writeRuns.ts";
import type { Run } from "#report/runs.ts";
import { readMarkdown } from "./readMarkdown.ts";

describe("writeRuns", () => {
  it.each<{ name: string; runs: readonly Run[]; expected: string }>([
    { name: "plain text", runs: [{ text: "1.2 of 5, up 20%" }], expected: "1.2 of 5, up 20%" },
    { name: "a strong part", runs: [{ text: "2.6", strong: true }, { text: " of 5" }], expected: "**2.6** of 5" },
    {
      name: "strong neighbours as one",
      runs: [
        { text: "2.6", strong: true },
        { text: " of 5", strong: true },
      ],
      expected: "**2.6 of 5**",
    },
    {
      name: "spaces outside bold text",
      runs: [{ text: " A ", strong: true }, { text: "b" }],
      expected: "**A** b",
    },
    {
      name: "no bold if the marker would be read as text",
      runs: [{ text: "A.", strong: true }, { text: "b" }],
      expected: "A.b",
    },
    {
      name: "bold letters within a word",
      runs: [{ text: "un" }, { text: "bold", strong: true }, { text: "ed" }],
      expected: "un**bold**ed",
    },
    {
      name: "bold with punctuation at its ends, between spaces",
      runs: [{ text: "a " }, { text: "(b)", strong: true }, { text: " c" }],
      expected: "a **(b)** c",
    },
    {
      name: "strong neighbours as one, whatever is empty between them",
      runs: [{ text: "a", strong: true }, { text: "" }, { text: "b", strong: true }],
      expected: "**ab**",
    },
    {
      name: "a link",
      runs: [{ text: "a_b", href: "https://example.org/a b>" }],
      expected: "[a\\_b](<https://example.org/a%20b%3E>)",
    },
    { name: "signs that are text", runs: [{ text: "*a* [b](c) <i>|" }], expected: "\\*a\\* \\[b\\](c) \\<i\\>\\|" },
    { name: "an entity that is text", runs: [{ text: "R&D &amp; more" }], expected: "R&D \\&amp; more" },
    { name: "a text that would start a list", runs: [{ text: "1. a\n- b" }], expected: "1\\. a<br>\\- b" },
  ])("writes $name", ({ runs, expected }) => expect(writeRuns(runs, "<br>")).toBe(expected));

  const nasty = fc.string({ unit: fc.constantFrom(...'ab1 .!*_[]()<>|~`\\&#;=+-\n/:"“é日') });
  const anyRuns = fc.array(
    fc.record(
      { text: nasty, strong: fc.boolean(), href: fc.constantFrom("https://example.org", "https://a.b/(c) <d>") },
      { requiredKeys: ["text"] },
    ),
  );
  const wordsOf = (text: string) => text.replace(/\s+/g, " ").trim();

  it.each(["\\\n", "<br>"] as const)("keeps every letter of any text, with %j between lines", (lineBreak) => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const body = readMarkdown(writeRuns(runs, lineBreak));
        for (const rule of body.querySelectorAll("br")) rule.replaceWith("\n");
        expect(wordsOf(body.textContent)).toBe(wordsOf(runs.map(({ text }) => text).join("")));
      }),
    );
  });
});
