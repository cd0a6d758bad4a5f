import { expect, it } from "vitest";
import { getOwn } from "#lib/getOwn.ts";

type Row = {
  readonly name: string;
  readonly record: Readonly<Record<string, number>> | undefined;
  readonly id: string;
  readonly expected: number | undefined;
};

it.each<Row>([
  { name: "an entry of the record", record: { a: 1 }, id: "a", expected: 1 },
  { name: "an entry with an unusual name", record: { constructor: 2 }, id: "constructor", expected: 2 },
  { name: "nothing inherited", record: { a: 1 }, id: "constructor", expected: undefined },
  { name: "nothing for a missing entry", record: { a: 1 }, id: "b", expected: undefined },
  { name: "nothing without a record", record: undefined, id: "a", expected: undefined },
])("finds $name", ({ record, id, expected }) => {
  expect(getOwn(record, id)).toBe(expected);
});
