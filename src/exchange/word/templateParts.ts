import { strFromU8, strToU8 } from "fflate";

/** The parts of a package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A relationship from a part to another part, or to an address outside the package. */
export type Relation = {
  readonly id: string;
  /** The last word of its type, such as "header". */
  readonly type: string;
  /** The name of the other part; null for an address outside. */
  readonly target: string | null;
  readonly xml: string;
};

/** Returns the text of a part; empty without one. */
export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  return part === undefined ? "" : strFromU8(part);
}

/** Returns the name of the part with the relationships of a part; "" stands for the package. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Returns the relationships of a part. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return [...partText(parts, relationsName(part)).matchAll(/<Relationship\b[^<>]*>/g)].map(([xml]) => {
    const target = attribute(xml, "Target");
    return {
      xml,
      id: attribute(xml, "Id"),
      type: attribute(xml, "Type").replace(/^.*\//, ""),
      target: attribute(xml, "TargetMode") === "External" ? null : resolved(folder, target),
    };
  });
}

/** Returns the value of an attribute; empty without one. */
export function attribute(xml: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml)?.slice(1).join("") ?? "";
}

/**
 * Returns the elements of a name from start to end tag, also empty ones; stops at one without an end. Linear in the
 * length of a hostile text, unlike a pattern with `[\s\S]*?`.
 */
export function elementsIn(xml: string, name: string): readonly string[] {
  const [start, end] = [new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, "g"), `</${name}>`];
  const found: string[] = [];
  for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const last = match[0].endsWith("/>")
      ? match.index + match[0].length
      : xml.indexOf(end, start.lastIndex) + end.length;
    if (last < start.lastIndex) break;
    found.push(xml.slice(match.index, last));
    start.lastIndex = last;
  }
  return found;
}

/** Replaces each element of a name. */
export function replaceElements(xml: string, name: string, replace: (element: string) => string): string {
  let from = 0;
  const pieces = elementsIn(xml, name).flatMap((element) => {
    const at = xml.indexOf(element, from);
    const before = xml.slice(from, at);
    from = at + element.length;
    return [before, replace(element)];
  });
  return [...pieces, xml.slice(from)].join("");
}

/** Writes the part with the relationships of a part. */
export function writeRelations(relations: readonly Relation[]): Uint8Array {
  const all = relations.map(({ xml }) => (xml.endsWith("/>") ? xml : `${xml.slice(0, -1)}/>`)).join("");
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}">${all}</Relationships>`,
  );
}

/**
 * Returns the parts that can be reached from the package, with their relationships, and a list of contents of just
 * these.
 */
export function reachableParts(parts: Parts): Parts {
  const reached = new Set<string>(["[Content_Types].xml"]);
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (relationsName(part) in parts) reached.add(relationsName(part));
    for (const { target } of relationsOf(parts, part)) {
      if (target === null || !(target in parts) || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  const kept = Object.fromEntries(Object.entries(parts).filter(([name]) => reached.has(name)));
  const types = partText(parts, "[Content_Types].xml").replace(/<Override\b[^<>]*(?:\/>|><\/Override>)/g, (override) =>
    reached.has(attribute(override, "PartName").slice(1)) ? override : "",
  );
  return { ...kept, "[Content_Types].xml": strToU8(types) };
}

/** Resolves a target against the folder of its part. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
