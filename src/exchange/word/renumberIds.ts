import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATION = /(?<=\s(?:Id|r:id|r:embed)=")rId[\w-]{21}(?=")/g;
const BOOKMARK = /(?<=w:anchor="|w:name="|PAGEREF )_Toc\d+|(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+/g;
const DRAWING = /(?<=<wp:docPr id=")\d+(?=")/g;

/**
 * The package with relations, bookmarks and drawings numbered from 1: docx names relations at random and counts the
 * others through all files that it makes, and the same document should give the same bytes.
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

/** Gives names new names, made from a number by which each first came, from 1. */
function counted(nameOf: (number: number) => string): (old: string) => string {
  const known = new Map<string, string>();
  return (old) => {
    const name = known.get(old) ?? nameOf(known.size + 1);
    known.set(old, name);
    return name;
  };
}
