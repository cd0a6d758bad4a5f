import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATION = /(?<=\s(?:Id|r:id|r:embed)=")rId[\w-]{21}(?=")/g;
const BOOKMARK = /(?<=w:anchor="|w:name="|PAGEREF )_Toc\d+|(?<=<w:bookmark(?:Start|End)\b[^<>]*w:id=")\d+/g;
const DRAWING = /(?<=<wp:docPr id=")\d+(?=")/g;

/**
 * Renumbers relations, bookmarks and drawings of the package from 1: docx gives relations random names and counts the
 * others across all files that it makes, but the same document must give the same bytes.
 */
export function renumberIds(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const relation = counted((number) => `rIdT${number}`);
  const bookmark = counted(String);
  const renamed = Object.entries(parts).map(([name, content]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, content] as const;
    let drawings = 0;
    const nextDrawing = () => String(++drawings);
    const xml = strFromU8(content).replace(RELATION, relation).replace(DRAWING, nextDrawing);
    return [name, strToU8(xml.replace(BOOKMARK, (id) => id.replace(/\d+/, bookmark)))] as const;
  });
  return zipSync(Object.fromEntries(renamed), { level: 0 });
}

/** Returns a function that renames: each new name gets the next number, from 1. */
function counted(nameOf: (number: number) => string): (old: string) => string {
  const known = new Map<string, string>();
  return (old) => {
    const name = known.get(old) ?? nameOf(known.size + 1);
    known.set(old, name);
    return name;
  };
}
