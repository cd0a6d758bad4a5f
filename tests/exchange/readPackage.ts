import { strFromU8, unzipSync } from "fflate";

/** Returns the parts of an OOXML package as texts. */
export function readParts(content: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const FOLDER = /[^/]*$/;

/** Returns the parts that are referenced but missing, and parts without a content type. */
export function packageFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const overrides = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name));
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, name]) => name));
  const untyped = [...parts.keys()].filter(
    (name) => name !== "[Content_Types].xml" && !overrides.has(name) && !endings.has(name.split(".").at(-1)),
  );
  const missing = [...overrides].filter((name) => name !== undefined && !parts.has(name));
  const lost = [...parts].flatMap(([name, xml]) => {
    if (!name.endsWith(".rels")) return [];
    const folder = name.replace("_rels/", "").replace(FOLDER, "");
    const relations = [...xml.matchAll(/<Relationship\b[^>]*>/g)].filter(([tag]) => !tag.includes('"External"'));
    return relations.flatMap(([tag]) => {
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? "";
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      return parts.has(decodeURIComponent(path)) ? [] : [`${name} → ${target}`];
    });
  });
  return [...untyped, ...missing.map(String), ...lost];
}
