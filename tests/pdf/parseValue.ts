/** A PDF value, as far as tests need it. Names start with a slash, references are `{ ref }`. */
export type Value = number | string | null | boolean | Value[] | Dictionary | Reference | Text;
export type Dictionary = { readonly kind: "dictionary"; readonly entries: ReadonlyMap<string, Value> };
export type Reference = { readonly kind: "reference"; readonly ref: number };
export type Text = { readonly kind: "text"; readonly text: string };

const TOKENS = /<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\)|\/[^\s<>[\](){}/%]*|[^\s<>[\](){}/%]+/g;

/** Parses a sequence of values, such as the body of an object or the operands and operators of a page. */
export function parseValues(source: string): readonly Value[] {
  const tokens = source.match(TOKENS) ?? [];
  const open: Value[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const values = open.at(-1) ?? [];
    if (token === "<<" || token === "[") open.push([]);
    else if (token === "]") closeWith(open, (items) => items);
    else if (token === ">>") closeWith(open, dictionaryOf);
    else if (token === "R" && typeof tokens[index - 1] === "string") {
      const [ref] = values.splice(-2);
      values.push({ kind: "reference", ref: Number(ref) });
    } else values.push(atomOf(token));
  }
  return open[0] ?? [];
}

function closeWith(open: Value[][], make: (items: Value[]) => Value): void {
  const items = open.pop() ?? [];
  open.at(-1)?.push(make(items));
}

function dictionaryOf(items: readonly Value[]): Dictionary {
  const entries = new Map<string, Value>();
  for (let index = 0; index + 1 < items.length; index += 2) entries.set(String(items[index]), items[index + 1] ?? null);
  return { kind: "dictionary", entries };
}

function atomOf(token: string): Value {
  if (token.startsWith("<")) return { kind: "text", text: fromHex(token.slice(1, -1)) };
  if (token.startsWith("("))
    return {
      kind: "text",
      text: token.slice(1, -1).replace(/\\(.)/g, (_, letter) => ({ r: "\r", n: "\n" })[String(letter)] ?? letter),
    };
  if (token === "true" || token === "false") return token === "true";
  if (token === "null") return null;
  return /^[-+.\d]+$/.test(token) ? Number(token) : token;
}

/** Returns hexadecimal with the UTF-16 byte order mark as text; without it, as one character per byte. */
function fromHex(hex: string): string {
  const [size, digits] = hex.startsWith("feff") ? [4, hex.slice(4)] : [2, hex];
  const units = digits.match(new RegExp(`.{${size}}`, "g")) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}
