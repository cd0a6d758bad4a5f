import fc from "fast-check";
import { expect, it } from "vitest";
import { terminalText } from "#node/commands/print.ts";
import { sourceFiles } from "../../sourceFiles.ts";

it.each([
  { name: "lines and tabs", text: "a\n\tb", shown: "a\n\tb" },
  { name: "letters of any script", text: "Łódź 東京 شركة 🤖", shown: "Łódź 東京 شركة 🤖" },
  { name: "a colour", text: "\u001b[31mred", shown: "\\u001b[31mred" },
  { name: "a title of the window", text: "\u001b]0;x\u0007", shown: "\\u001b]0;x\\u0007" },
  { name: "a code of eight bits", text: "\u009b2J", shown: "\\u009b2J" },
  { name: "a line that is written over", text: "good\rbad", shown: "good\\u000dbad" },
  { name: "a name that is turned around", text: "cod.\u202etxt", shown: "cod.\\u202etxt" },
])("a terminal shows $name unchanged", ({ text, shown }) => expect(terminalText(text)).toBe(shown));

it("prints the same JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(JSON.parse(terminalText(JSON.stringify(json, null, 2)))).toEqual(JSON.parse(JSON.stringify(json)));
    }),
  );
});

it("no command prints in another way", () => {
  const found = sourceFiles().filter(
    ({ path, text }) => path.startsWith("node/") && /console\.|process\.std/.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual(["node/commands/print.ts"]);
});
