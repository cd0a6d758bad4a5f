import type { LogoError } from "#report/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";

/** An element as it was written; text between elements is left out. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly in it: of a style sheet. */
  readonly text: string;
};

const MOST_ELEMENTS = 3000;
const DEEPEST = 32;
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE\s[^<>[\]]*>|<!|<\/([A-Za-z_][\w:.-]*)\s*>|<([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

type Open = { name: string; attributes: ReadonlyMap<string, string>; children: Element[]; text: string };

/** Reads well-formed XML of a moderate size. Whoever declares entities is refused. */
export function readXml(source: string): Result<Element, LogoError> {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  let count = 0;
  let end = 0;
  for (const token of source.replace(/^\uFEFF/, "").matchAll(TOKEN)) {
    const [whole, data, closes, opens, attributes = "", empty, text] = token;
    end = token.index + whole.length;
    const parent = open.at(-1) ?? root;
    if (whole === "<!") return err("entities");
    if (data !== undefined || text !== undefined) parent.text += data ?? text ?? "";
    if (closes !== undefined) {
      if (open.length < 2 || parent.name !== closes) return err("damaged");
      open.pop();
      (open.at(-1) ?? root).children.push(parent);
    }
    if (opens === undefined) continue;
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) return err("tooManyShapes");
    const element = { name: opens, attributes: readAttributes(attributes), children: [], text: "" };
    if (empty === "/") parent.children.push(element);
    else open.push(element);
  }
  const [only, ...rest] = root.children;
  const whole = end === source.replace(/^\uFEFF/, "").length && open.length === 1 && rest.length === 0;
  return whole && only !== undefined && root.text.trim() === "" ? ok(only) : err("damaged");
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, decoded(double ?? single ?? "")]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
