import type { LogoError } from "#report/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Element } from "./xml.ts";

/** Class → its properties. */
export type Sheet = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The properties of an element: its attributes, then its classes, then its own style. */
export function propertiesOf({ attributes }: Element, sheet: Sheet): ReadonlyMap<string, string> {
  const classes = (attributes.get("class") ?? "").split(/\s+/).filter((name) => name !== "");
  return new Map([
    ...attributes,
    ...classes.flatMap((name) => [...(sheet.get(name) ?? [])]),
    ...declarations(attributes.get("style") ?? ""),
  ]);
}

/**
 * Reads a style sheet as drawing programs write it: rules for classes. Whatever could fetch something, or applies in a
 * way that is not followed here, is refused.
 */
export function readSheet(source: string): Result<Sheet, LogoError> {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, "");
  if (/@|url\(|\\|expression/i.test(text)) return err("outside");
  const sheet = new Map<string, ReadonlyMap<string, string>>();
  for (const rule of text.split("}").filter((part) => part.trim() !== "")) {
    const [selectors = "", body, ...more] = rule.split("{");
    if (body === undefined || more.length > 0) return err("damaged");
    for (const selector of selectors.split(",").map((part) => part.trim())) {
      const name = /^\.([\w-]+)$/.exec(selector)?.[1];
      if (name === undefined) return err("element");
      sheet.set(name, new Map([...(sheet.get(name) ?? []), ...declarations(body)]));
    }
  }
  return ok(sheet);
}

function declarations(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(";").flatMap((part) => {
    const at = part.indexOf(":");
    return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const];
  });
  return new Map(pairs);
}
