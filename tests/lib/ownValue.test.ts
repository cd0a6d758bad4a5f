import { ownValue } from "#lib/ownValue.ts";
import { expect, it } from "vitest";

it.each([
  { name: "what the record has", record: { a: 1 }, id: "a", expected: 1 },
  { name: "what it has by an odd name", record: { constructor: 2 }, id: "constructor", expected: 2 },
  { name: "nothing inherited", record: { a: 1 }, id: "constructor", expected: undefined },
  { name: "nothing that is not there", record: { a: 1 }, id: "b", expected: undefined },
  { name: "nothing of no record", record: undefined, id: "a", expected: undefined },
])("finds $name", ({ record, id, expected }) => {
  expect(ownValue<unknown>(record, id)).toBe(expected);
});
