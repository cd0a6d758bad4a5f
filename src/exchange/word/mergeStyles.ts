import { escapeXml } from "#lib/escapeXml.ts";
import { attribute, elementsIn, replaceElements } from "./templateParts.ts";

/** Styles of a template with our styles that it lacks, and the ids that our styles have in it. */
export type MergedStyles = { readonly xml: string; readonly ids: ReadonlyMap<string, string> };

/**
 * Adds our styles to those of a template. A style of the same name, such as "heading 1", is the template's: Word has
 * other ids for it in every language. The language is that of the report.
 */
export function mergeStyles(template: string, ours: string, language: string): MergedStyles {
  const theirs = new Map(stylesIn(template).map(({ name, id }) => [name, id]));
  const taken = new Set(theirs.values());
  const added = stylesIn(ours).filter(({ name }) => !theirs.has(name));
  const ids = new Map(
    stylesIn(ours).map(({ name, id }) => [id, theirs.get(name) ?? (taken.has(id) ? `Tenspan${id}` : id)]),
  );
  const texts = added.map(({ xml }) =>
    withIds(xml, ids)
      .replace(/(\sw:styleId=")([^"]*)/, (_, start: string, id: string) => `${start}${ids.get(id) ?? id}`)
      // A template has its own defaults.
      .replace(/\sw:default="[^"]*"/, ""),
  );
  const spoken = replaceElements(template, "w:docDefaults", (defaults) =>
    defaults.replace(/(<w:lang\b[^<>]*?\sw:val=")[^"]*/, `$1${escapeXml(language)}`),
  );
  return { xml: spoken.replace(/<\/w:styles>\s*$/, `${texts.join("")}</w:styles>`), ids };
}

/** Replaces the ids of styles where they are used. */
export function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link)\s+w:val=")([^"]*)/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}`,
  );
}

function stylesIn(xml: string) {
  return elementsIn(xml, "w:style").map((style) => ({
    xml: style,
    id: attribute(style, "w:styleId"),
    name: attribute(/<w:name\b[^<>]*>/.exec(style)?.[0] ?? "", "w:val").toLowerCase(),
  }));
}
