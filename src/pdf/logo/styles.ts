import type { LogoError } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Element } from "./xml.ts";

type Declarations = ReadonlyMap<string, string>;
/** Class → its properties. */
export type StyleSheet = ReadonlyMap<string, Declarations>;
/** Returns the value of a property, trimmed; "" if it is missing. */
export type StyleProperties = (name: string) => string;

/** Maximum number of classes of an element; drawing programs write one or two. */
const MAX_CLASSES = 20;

/** Maximum number of declarations of all classes together. */
const MAX_DECLARATIONS = 20_000;

/**
 * Returns the properties of an element: its own style wins over its classes, a later class over an earlier one, and
 * both win over attributes.
 */
export function propertiesOf({ attributes }: Element, sheet: StyleSheet): StyleProperties {
  const classes = (attributes.get("class") ?? "").split(/\s+/, MAX_CLASSES).toReversed();
  const rules = [declarations(attributes.get("style") ?? ""), ...classes.map((name) => sheet.get(name)), attributes];
  return (name) => (rules.find((rule) => rule?.has(name))?.get(name) ?? "").trim();
}

/**
 * Parses a style sheet with class rules, the kind that drawing programs write. Rejects anything that could fetch data
 * and any rule that is not supported here.
 */
export function readStyleSheet(source: string): Result<StyleSheet, LogoError> {
  const text = withoutComments(source);
  if (text === null) return err("damaged");
  if (/@|url\(|\\|expression/i.test(text)) return err("outside");
  const sheet = new Map<string, Map<string, string>>();
  let count = 0;
  for (const rule of text.split("}").filter((part) => part.trim() !== "")) {
    const [selectors = "", body, ...more] = rule.split("{");
    if (body === undefined || more.length > 0) return err("damaged");
    const properties = declarations(body);
    for (const selector of selectors.split(",").map((part) => part.trim())) {
      const name = /^\.([\w-]+)$/.exec(selector)?.[1];
      if (name === undefined) return err("element");
      count += properties.size;
      if (count > MAX_DECLARATIONS) return err("tooManyShapes");
      const known = sheet.get(name) ?? new Map<string, string>();
      for (const [property, value] of properties) known.set(property, value);
      sheet.set(name, known);
    }
  }
  return ok(sheet);
}

/** Returns null if a comment has no end. */
function withoutComments(source: string): string | null {
  const parts: string[] = [];
  let at = 0;
  for (let start = source.indexOf("/*"); start >= 0; start = source.indexOf("/*", at)) {
    parts.push(source.slice(at, start));
    const end = source.indexOf("*/", start + 2);
    if (end < 0) return null;
    at = end + 2;
  }
  return [...parts, source.slice(at)].join("");
}

function declarations(text: string): Declarations {
  const pairs = text.split(";").flatMap((part) => {
    const at = part.indexOf(":");
    return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const];
  });
  return new Map(pairs);
}
