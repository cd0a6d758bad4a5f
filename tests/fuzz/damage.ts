/*
 * Damages valid files: the bytes of any file, and the values of JSON files, and the parts of packages. The same seed gives the same damage, so
 * that a failed case can be repeated.
 */
import { unzipSync, zipSync } from "fflate";
import { type Bytes, jsonBytes, textOf } from "./reader.ts";

/** Returns a number from 0 (inclusive) to `below` (exclusive), the same sequence for the same seed. */
export type Draw = (below: number) => number;

/** Mulberry32, a 32-bit generator; good enough to choose places in a file. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const pick = <Item>(draw: Draw, items: readonly Item[]): Item | undefined => items[draw(items.length)];

/** Text with a meaning in JSON, CSV, XML, formulas, PNG, JPEG, PDF, age files and templates; scripts set a mark. */
export const TOKENS = [
  "\0",
  "\uFEFF",
  '"',
  "\\",
  "{",
  "]",
  "[".repeat(2000),
  '{"a":'.repeat(2000),
  "1e999",
  "-0",
  "NaN",
  "%",
  "\n",
  "\r",
  "<",
  ">",
  "/>",
  "&#x0;",
  "&#xD800;",
  "]]>",
  "<!--",
  "<![CDATA[",
  "<?xml",
  "xmlns:",
  '="',
  "javascript:",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  "&b;",
  "<script>globalThis.hasRun=1</script>",
  "onload='globalThis.hasRun=1'",
  "=1+1",
  "@SUM(A1)",
  "#REF!",
  "\t",
  ";",
  ",",
  "sep=;\n",
  "'=",
  "$" + "{globalThis.hasRun=1}",
  "{{title}}",
  "stream",
  "endobj",
  "1 0 R",
  "<<",
  "IDAT",
  "IHDR",
  "\u00FF\u00D8",
  "-> scrypt ",
  "-> X25519 ",
  "T1/",
  "../",
  "<w:sectPr>",
  "<w:mailMerge>",
  "<w:style ",
  "<w:headerReference ",
  "<Relationship ",
  "<mergeCell ",
  "<row ",
  "<c ",
];

/** The size in bytes of a file with a part that is repeated very often: readers must not take the square of it. */
const FLOOD = 300_000;

/** Returns the file with one to four places changed, removed, repeated or truncated; rarely with a flood. */
export function damageBytes(bytes: Uint8Array, draw: Draw): Bytes {
  let damaged = Buffer.from(bytes);
  for (let times = 1 + draw(4); times > 0; times--) damaged = damageOnce(damaged, draw);
  return new Uint8Array(draw(60) === 0 ? flood(damaged, draw) : damaged);
}

function flood(bytes: Buffer<ArrayBuffer>, draw: Draw): Buffer<ArrayBuffer> {
  const at = draw(bytes.length + 1);
  const part =
    draw(2) === 0 ? Buffer.from(pick(draw, TOKENS) ?? "") : bytes.subarray(at, at + 1 + draw(draw(2) === 0 ? 4 : 200));
  const times = Math.ceil(FLOOD / Math.max(1, part.length));
  return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at)]);
}

function damageOnce(bytes: Buffer<ArrayBuffer>, draw: Draw): Buffer<ArrayBuffer> {
  const at = draw(bytes.length + 1);
  const length = 1 + draw(Math.min(64, bytes.length - at + 1));
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(at);
  switch (draw(6)) {
    case 0:
      return Buffer.concat([before, Buffer.from([draw(256)]), after.subarray(1)]);
    case 1:
      return Buffer.concat([before, after.subarray(length)]);
    case 2:
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 3:
      return Buffer.concat([before, Buffer.from(pick(draw, TOKENS) ?? ""), after]);
    case 4:
      return Buffer.concat([before, Buffer.from(Array.from({ length }, () => draw(256))), after]);
    default:
      return Buffer.from(before);
  }
}

/**
 * Damages a ZIP package: usually one or two of its parts inside, packed again, because damage to packed bytes is always
 * found by the archive's checksums.
 */
export function damagePackage(bytes: Bytes, draw: Draw): Bytes {
  if (draw(5) === 0) return damageBytes(bytes, draw);
  const parts = unzipSync(bytes);
  for (let times = 1 + draw(2); times > 0; times--) {
    const name = pick(draw, Object.keys(parts)) ?? "";
    const part = parts[name] ?? new Uint8Array();
    const kind = draw(8);
    if (kind === 0) delete parts[name];
    else if (kind === 1) parts[pick(draw, Object.keys(parts)) ?? ""] = part;
    else parts[name] = damageBytes(part, draw);
  }
  return new Uint8Array(zipSync(parts, { level: 0 }));
}

/** Values that are invalid in most places of a valid file. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  "",
  " ",
  "constructor",
  "__proto__",
  "\uD800",
  "\u202E",
  "9999-99-99",
  [],
  {},
  [[]],
  "x".repeat(100_000),
  Array.from({ length: 1000 }, () => null),
  { toString: 1, valueOf: null },
];

/** Returns the JSON text with one to three values replaced, removed, repeated or renamed. */
export function damageJson(json: unknown, draw: Draw): Bytes {
  return jsonBytes(damagedValues(json, draw));
}

/** Returns a copy with one to three values replaced, removed, repeated or renamed. */
export function damagedValues(json: unknown, draw: Draw): unknown {
  const damaged: unknown = structuredClone(json);
  for (let times = 1 + draw(3); times > 0; times--) damageValue(damaged, draw);
  return damaged;
}

/** Damages the values of a file in JSON, or the bytes of any file. */
export function damageAny(file: Bytes, draw: Draw): Bytes {
  const json = draw(2) === 0 ? jsonOf(file) : undefined;
  return json === undefined ? damageBytes(file, draw) : damageJson(json, draw);
}

function jsonOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}

function damageValue(whole: unknown, draw: Draw): void {
  let parent = whole;
  // Walks down at random and changes the value where it stops.
  for (;;) {
    if (typeof parent !== "object" || parent === null) return;
    const name = pick(draw, Object.keys(parent));
    if (name === undefined) return;
    const child: unknown = Reflect.get(parent, name);
    if (typeof child !== "object" || child === null || draw(4) === 0) {
      change(parent, name, child, draw);
      return;
    }
    parent = child;
  }
}

function change(parent: object, name: string, child: unknown, draw: Draw): void {
  const kind = draw(4);
  if (kind === 0) Reflect.deleteProperty(parent, name);
  else if (kind === 1) Reflect.set(parent, `${name}x`, child);
  else if (kind === 2 && Array.isArray(parent)) parent.push(structuredClone(child));
  else Reflect.set(parent, name, structuredClone(pick(draw, VALUES)));
}
