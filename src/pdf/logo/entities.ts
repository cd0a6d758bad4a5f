/** Entity name → its text. */
export type Entities = ReadonlyMap<string, string>;

const BUILT_IN: Entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** Maximum length of an entity's text: namespaces are shorter, and long texts could expand to megabytes. */
const MAX_LETTERS = 200;
const DECLARATION = /\s*<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/y;

/**
 * Parses the entities declared in a document type; drawing programs declare their namespaces like this. Returns null
 * for any other declaration: external entities, nested ones, and long ones.
 */
export function readEntities(declarations: string): Entities | null {
  const entities = new Map<string, string>();
  const text = declarations.trimEnd();
  for (let at = 0; at < text.length; at = DECLARATION.lastIndex) {
    DECLARATION.lastIndex = at;
    const [, name = "", double, single] = DECLARATION.exec(text) ?? [];
    const value = double ?? single;
    if (value === undefined || value.length > MAX_LETTERS) return null;
    entities.set(name, value);
  }
  return entities;
}

/** Replaces character and entity references by their characters; leaves unknown ones unchanged. */
export function decodeEntities(text: string, entities: Entities): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z_][\w.-]{0,60}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return BUILT_IN.get(name) ?? entities.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
