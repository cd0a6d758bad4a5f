import { expect, it } from "vitest";
import { separatorOf } from "#exchange/sheet/separatorOf.ts";

it.each([
  { name: "no text", text: "", separator: "," },
  { name: "only spaces and line ends", text: " \r\n\n\t\n", separator: "," },
  { name: "one column", text: "id\nA1", separator: "," },
  { name: "commas", text: "id,level\nA1,2", separator: "," },
  { name: "tabs", text: "id\tlevel\nA1\t2", separator: "\t" },
  { name: "decimal commas", text: "id;value\nA1;2,5", separator: ";" },
  { name: "separators in quotes", text: 'id,note\nA1,"a; b; c"', separator: "," },
])("finds the separator of $name", ({ text, separator }) => expect(separatorOf(text)).toBe(separator));
