import { expect, it } from "vitest";
import { boundBlocks } from "#document/boundBlocks.ts";

it.each([" ", "\n* "])("a cut run stays apart from the run before it: %j", (before) => {
  const items = [[{ text: "First sentence." }, { text: `${before}${"Second sentence. ".repeat(40)}` }]];
  const [block] = boundBlocks([{ kind: "list", marker: "rule", items }]);
  const [first, second] = block?.kind === "list" ? (block.items[0] ?? []) : [];
  expect(first?.text).toBe("First sentence.");
  expect(second?.text.startsWith(`${before}Second sentence.`)).toBe(true);
  expect(second?.text.endsWith("…")).toBe(true);
  expect(`${first?.text}${second?.text}`.length).toBeLessThanOrEqual(320);
});
