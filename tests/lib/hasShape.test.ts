import { expect, it } from "vitest";
import { hasShape } from "#lib/hasShape.ts";

const example = { name: "", level: null, spots: [{ at: 0 }], more: { is: true } };
const sound = { name: "A", level: 3, spots: [{ at: 1 }, { at: 2 }], more: { is: false }, extra: 1 };

it.each<{ name: string; value: unknown; expected: boolean }>([
  { name: "a value of the same shape", value: sound, expected: true },
  { name: "null for a number", value: { ...sound, level: null }, expected: true },
  { name: "an empty list", value: { ...sound, spots: [] }, expected: true },
  { name: "another kind", value: { ...sound, name: 7 }, expected: false },
  { name: "a field that is missing", value: { ...sound, name: undefined }, expected: false },
  { name: "a text for a number or null", value: { ...sound, level: "3" }, expected: false },
  { name: "an item of another kind", value: { ...sound, spots: [{ at: 1 }, null] }, expected: false },
  { name: "an object for a list", value: { ...sound, spots: {} }, expected: false },
  { name: "a list for an object", value: { ...sound, more: [] }, expected: false },
  { name: "nothing", value: undefined, expected: false },
  { name: "null", value: null, expected: false },
])("$name: $expected", ({ value, expected }) => expect(hasShape(value, example)).toBe(expected));
