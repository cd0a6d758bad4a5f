/* Generators of files that start from no valid file: texts of tokens, and JSON with the names and values of a format. */
import type * as fc from "fast-check";
import { sample } from "fast-check";
import { type Draw, pick, TOKENS, VALUES } from "./damage.ts";

/** Returns a text of up to `most` of the words, tokens and single letters. */
export function textFrom(words: readonly string[], most: number, draw: Draw): string {
  const letters = () => String.fromCharCode(draw(4) === 0 ? draw(0x10000) : 32 + draw(95)).repeat(1 + draw(3));
  return Array.from({ length: draw(most + 1) }, () => {
    const kind = draw(8);
    if (kind === 0) return letters();
    return (kind === 1 ? pick(draw, TOKENS) : pick(draw, words)) ?? "";
  }).join("");
}

/** Returns one value of an arbitrary, the same for the same draw. */
export function sampleOf<Value>(arbitrary: fc.Arbitrary<Value>, draw: Draw): Value | undefined {
  return sample(arbitrary, { seed: draw(2 ** 31), numRuns: 1 })[0];
}

/** The values that each name has in an example; "" for items of arrays and the whole. */
type Dictionary = ReadonlyMap<string, readonly unknown[]>;

/** Returns a generator of JSON values like the examples: their names, with values of other places, missing or added. */
export function valuesLike(examples: readonly unknown[]): (draw: Draw) => unknown {
  const known = new Map<string, unknown[]>();
  for (const example of examples) collect("", example, known);
  return (draw) => valueLike(pick(draw, examples), known, draw);
}

function collect(name: string, value: unknown, known: Map<string, unknown[]>): void {
  const values = known.get(name) ?? [];
  if (values.length < 100) values.push(value);
  known.set(name, values);
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) collect(Array.isArray(value) ? "" : key, child, known);
}

function valueLike(example: unknown, known: Dictionary, draw: Draw, depth = 0): unknown {
  if (draw(200) === 0) return pick(draw, VALUES);
  if (typeof example !== "object" || example === null || depth > 12) return example;
  const child = (name: string, value: unknown) => {
    const other = draw(60) === 0 ? pick(draw, known.get(name) ?? []) : value;
    return valueLike(other, known, draw, depth + 1);
  };
  if (Array.isArray(example)) return example.filter(() => draw(20) > 0).map((item) => child("", item));
  const entries = Object.entries(example).filter(() => draw(100) > 0);
  if (draw(40) === 0) entries.push([pick(draw, [...known.keys()]) ?? "", pick(draw, VALUES)]);
  return Object.fromEntries(entries.map(([name, value]) => [name, child(name, value)]));
}
