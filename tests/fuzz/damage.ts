/*
 * Damages valid files: the bytes of any file, and the values of JSON files. The same seed gives the same damage, so
 * that a failed case can be repeated.
 */

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

const pick = <Item>(draw: Draw, items: readonly Item[]): Item | undefined => items[draw(items.length)];

/** Bytes with a meaning in text, JSON, XML, PNG, JPEG and PDF. */
const TOKENS = [
  "\0",
  "\uFEFF",
  '"',
  "\\",
  "{",
  "]",
  "<",
  "&#x0;",
  "]]>",
  "<!--",
  "1e999",
  "-0",
  "NaN",
  "%",
  "\n",
  "stream",
  "IDAT",
];

/** Returns the file with one to four places changed, removed, repeated or truncated. */
export function damageBytes(bytes: Uint8Array, draw: Draw): Uint8Array<ArrayBuffer> {
  let damaged = Buffer.from(bytes);
  for (let times = 1 + draw(4); times > 0; times--) damaged = damageOnce(damaged, draw);
  return new Uint8Array(damaged);
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

/** Values that are invalid in most places of a valid file. */
const VALUES: readonly unknown[] = [
  ...[
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
  ],
  ...["x".repeat(100_000), Array.from({ length: 1000 }, () => null), { toString: 1, valueOf: null }],
];

/** Returns the JSON text with one to three values replaced, removed, repeated or renamed. */
export function damageJson(json: unknown, draw: Draw): Uint8Array<ArrayBuffer> {
  const damaged: unknown = structuredClone(json);
  for (let times = 1 + draw(3); times > 0; times--) damageValue(damaged, draw);
  return new Uint8Array(Buffer.from(JSON.stringify(damaged)));
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
