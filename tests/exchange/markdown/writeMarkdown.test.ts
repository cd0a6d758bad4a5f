import { describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import { aDocument, aRadar, everyBlock } from "../../pdf/sampleDocument.ts";
import { readMarkdown } from "./readMarkdown.ts";

const bodyOf = (blocks: readonly Block[]) => writeMarkdown(aDocument(blocks)).replace(/^---\n.*?\n---\n\n/s, "");
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, runs: [{ text }] });

describe("writeMarkdown", () => {
  it("starts with the page header of the PDF, and omits what is empty", () => {
    expect(writeMarkdown(aDocument([])).split("\n")).toEqual([
      "---",
      'title: "AI maturity: Northmoor Mutual"',
      'subject: "A board report"',
      'author: "A. Assessor"',
      'lang: "en-GB"',
      'date: "2026-11-23"',
      'organisation: "Northmoor Mutual"',
      'fingerprint: "3f9c71ab20de"',
      "---",
      "",
    ]);
  });

  const cell = (text: string) => ({ runs: [{ text }] });
  const table: Block = {
    kind: "table",
    caption: "The levels",
    showCaption: false,
    columns: [
      { header: [{ text: "Area" }], width: 1, align: "start" },
      { header: [{ text: "Level" }], width: 1, align: "end" },
    ],
    rows: [[cell("A | B\nC"), { ...cell("Defined"), level: { value: 3, max: 5 } }]],
  };
  const written = "| Area | Level |\n| --- | --: |\n| A \\| B<br>C | 3 Defined |\n";

  it.each<{ name: string; blocks: readonly Block[]; expected: string }>([
    { name: "a heading as one line", blocks: [heading(2, "One\ntwo")], expected: "## One<br>two\n" },
    {
      name: "a paragraph",
      blocks: [{ kind: "paragraph", style: "body", runs: [{ text: "a\nb" }] }],
      expected: "a\\\nb\n",
    },
    {
      name: "a numbered list whose lines stay in their item",
      blocks: [{ kind: "list", marker: "number", items: [[{ text: "a\nb" }], [{ text: "c" }]] }],
      expected: "1. a\\\n   b\n2. c\n",
    },
    {
      name: "a list without marks",
      blocks: [{ kind: "list", marker: "rule", items: [[{ text: "a" }]] }],
      expected: "- a\n",
    },
    { name: "a table under its name", blocks: [table], expected: `**The levels**\n\n${written}` },
    {
      name: "no name that repeats the heading",
      blocks: [heading(2, "The levels"), table],
      expected: `## The levels\n\n${written}`,
    },
    {
      name: "columns one below the other",
      blocks: [{ kind: "columns", widths: [1, 1], align: "start", columns: [[heading(3, "a")], [heading(3, "b")]] }],
      expected: "### a\n\n### b\n",
    },
    {
      name: "contents without their own heading, parts and unlisted headings",
      blocks: [
        heading(1, "Title"),
        heading(2, "Contents"),
        { kind: "contents" },
        heading(2, "One"),
        heading(3, "One a"),
        { kind: "heading", level: 3, runs: [{ text: "One b" }], unlisted: true },
        { kind: "part", rule: "ink", heading: { level: 2, runs: [{ text: "Two" }] }, blocks: [] },
      ],
      expected: "# Title\n\n## Contents\n\n- One\n  - One a\n\n## One\n\n### One a\n\n### One b\n\n## Two\n",
    },
    { name: "a rule for a new page", blocks: [{ kind: "pageBreak" }], expected: "---\n" },
  ])("writes $name", ({ blocks, expected }) => expect(bodyOf(blocks)).toBe(expected));

  it("writes a chart as title, alternative text and numbers, without the caption that explains its marks", () => {
    const body = bodyOf([{ kind: "figure", chart: aRadar([{}]), height: 1, minHeight: 1 }]);
    expect(body.split("\n\n").map((part) => part.split("\n")[0])).toEqual([
      "**The commitments**",
      "Radar chart. Principles 2.6; Security 3.1.",
      "| Area | Today | Range | Target | March |",
    ]);
  });

  it("is parsed by other readers with every text, heading, link and row of the document", () => {
    const page = readMarkdown(bodyOf(everyBlock));
    const all = (selector: string) => [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(all("h1, h2, h3")).toEqual([
      "Level 2, Developing. 2.7 of 5",
      "What is asked",
      "Strengths",
      "All answers",
      "1 Principles",
    ]);
    expect(all("p")).toContain("Łódź, Ωmega, Привет, Việt Nam – “quoted” and 日本 too.");
    expect(all("li")).toEqual(["Fund it.", "Stop it.", "4.0 Defences.", "B", "A bullet"]);
    expect(all("tbody tr")).toHaveLength(7 + 1 + 40);
    expect(page.querySelectorAll('a[href="https://example.org/path"]')).toHaveLength(40);
  });
});
