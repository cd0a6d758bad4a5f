/** Name → the text that stands for it. */
export type Entities = ReadonlyMap<string, string>;

const BUILT_IN: Entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** A namespace is an address; what is longer could grow into megabytes. */
const LONGEST = 200;
const DECLARED = /\s*<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/y;

/**
 * The entities that the inside of a document type declares. Drawing programs declare their namespaces so. Null where
 * anything else is declared: what is fetched, what holds another, what is long.
 */
export function readEntities(declarations: string): Entities | null {
  const entities = new Map<string, string>();
  const text = declarations.trimEnd();
  for (let at = 0; at < text.length; at = DECLARED.lastIndex) {
    DECLARED.lastIndex = at;
    const [, name = "", double, single] = DECLARED.exec(text) ?? [];
    const value = double ?? single;
    if (value === undefined || value.length > LONGEST) return null;
    entities.set(name, value);
  }
  return entities;
}

/** A text with characters in the place of their references; what is unknown stays as it is. */
export function decodeEntities(text: string, entities: Entities): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z_][\w.-]{0,60}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return BUILT_IN.get(name) ?? entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
