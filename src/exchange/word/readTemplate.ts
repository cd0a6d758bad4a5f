import { strToU8, unzipSync } from "fflate";
import { err, ok, type Result } from "#lib/result.ts";
import {
  attribute,
  elementsIn,
  type Parts,
  partText,
  type Relation,
  reachableParts,
  relationsName,
  relationsOf,
  replaceElements,
  writeRelations,
} from "./templateParts.ts";
import { PLACE, type TemplateError, type WordTemplate } from "./wordTemplate.ts";

/** Maximum size of a template, packed and unpacked; a small archive can be large when unpacked. */
export const MAX_TEMPLATE = 20_000_000;
const MAX_UNPACKED = 100_000_000;
/** Maximum size of all XML, which takes many times its size when parsed. */
const MAX_XML = 20_000_000;
const MAIN = "word/document.xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** The first bytes of the container of old Word files, and of files with a password. */
const OLD_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** The parts of the package and of its document that are kept, by the types of their relationships. */
const OF_PACKAGE = new Set(["officeDocument", "core-properties", "extended-properties", "custom-properties"]);
const OF_DOCUMENT = new Set([
  "styles",
  "stylesWithEffects",
  "theme",
  "settings",
  "webSettings",
  "fontTable",
  "numbering",
  "header",
  "footer",
  "footnotes",
  "endnotes",
]);
/** Settings that point outside, or that would keep readers from editing the report; so does `w:mailMerge`. */
const SETTINGS = /<w:(?:attachedTemplate|documentProtection|writeProtection|trackRevisions)\b[^<>]*\/>/g;
/** Elements of the last section that only concern its own text, such as columns. */
const OF_TEXT = /<w:(?:type|vAlign|textDirection|lnNumType)\b[^<>]*\/>/g;

const REFERENCE = /<w:((?:header|footer)Reference)\b[^<>]*\/>/g;

/**
 * Reads a .docx or .dotx file as a template: keeps its styles, theme, numbering, page set-up, headers and footers, and
 * drops its text and everything that belongs to it. Returns why a file cannot be used.
 */
export function readTemplate(bytes: Uint8Array): Result<WordTemplate, TemplateError> {
  const found = unpack(bytes);
  if (!found.ok) return found;
  const given = found.value;
  const types = partText(given, "[Content_Types].xml");
  if (/macroEnabled/i.test(types) || Object.keys(given).some((name) => /vba(?:Project|Data)/i.test(name)))
    return err("templateMacros");
  const main = relationsOf(given, "").find(({ type }) => type === "officeDocument")?.target ?? null;
  if (types === "" || main === null) return err("templateNotWord");
  const text = partText(given, main);
  if (text === "" && main.startsWith("word/")) return err("templateDamaged");
  if (!text.includes(WORD)) return err("templateNotWord");
  const section = sectionOf(text);
  const start = /^[\s\S]*?<w:document\b[^<>]*>/.exec(text)?.[0];
  if (start === undefined || !/<\/w:document>\s*$/.test(text) || partText(given, "word/styles.xml") === "")
    return err("templateDamaged");
  const body = `<w:body><w:p><w:r><w:t>{{${PLACE}}}</w:t></w:r></w:p>${section}</w:body>`;
  const parts = { ...given, ...renamed(given, main), [MAIN]: strToU8(`${start}${body}</w:document>`) };
  return ok({ parts: keptParts(parts, section), width: widthOf(section) });
}

function unpack(bytes: Uint8Array): Result<Parts, TemplateError> {
  if (bytes.length === 0) return err("templateEmpty");
  if (bytes.length > MAX_TEMPLATE) return err("templateTooLarge");
  if (OLD_SIGNATURE.every((byte, index) => bytes[index] === byte)) return err("templateOldFormat");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return err("templateNotWord");
  const sizes = { all: 0, xml: 0 };
  const isTooLarge = () => sizes.all > MAX_UNPACKED || sizes.xml > MAX_XML;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.all += originalSize;
        if (/\.(?:xml|rels)$/i.test(name)) sizes.xml += originalSize;
        return !isTooLarge() && !name.endsWith("/");
      },
    });
    return isTooLarge() ? err("templateTooLarge") : ok(parts);
  } catch {
    return err("templateDamaged");
  }
}

/**
 * Word itself names the document differently at times; returns its relationships and the list of contents for `MAIN`.
 */
function renamed(parts: Parts, main: string): Parts {
  const types = partText(parts, "[Content_Types].xml").replace(/<Override\b[^<>]*>/g, (override) =>
    attribute(override, "PartName") === `/${main}`
      ? `<Override PartName="/${MAIN}" ContentType="${DOCUMENT}"/>`
      : override,
  );
  const ofPackage = relationsOf(parts, "")
    .filter(({ type }) => OF_PACKAGE.has(type))
    .map((relation) => (relation.type === "officeDocument" ? pointedAt(relation, MAIN) : relation));
  const ofDocument = relationsOf(parts, main);
  return {
    "[Content_Types].xml": strToU8(types),
    [relationsName("")]: writeRelations(ofPackage),
    [relationsName(MAIN)]: writeRelations(ofDocument),
  };
}

function pointedAt(relation: Relation, target: string): Relation {
  return { ...relation, target, xml: relation.xml.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${target}"`) };
}

/** Returns the last section, with the headers and footers that it takes from the sections before it. */
function sectionOf(document: string): string {
  const sections = elementsIn(
    replaceElements(document, "w:sectPrChange", () => ""),
    "w:sectPr",
  );
  const references = new Map<string, string>();
  for (const section of sections)
    for (const [reference, kind] of section.matchAll(REFERENCE))
      references.set(`${kind} ${attribute(reference, "w:type")}`, reference);
  const last = (sections.at(-1) ?? "").replace(/^<[^>]*>|<\/w:sectPr>$/g, "");
  const rest = replaceElements(last.replace(REFERENCE, "").replace(OF_TEXT, ""), "w:cols", () => "");
  return `<w:sectPr>${[...references.values()].join("")}${rest}</w:sectPr>`;
}

/** Returns the width of the text of a section in twips; that of A4 with usual margins without a page size. */
function widthOf(section: string): number {
  const size = /<w:pgSz\b[^<>]*>/.exec(section)?.[0] ?? "";
  const margins = /<w:pgMar\b[^<>]*>/.exec(section)?.[0] ?? "";
  const number = (xml: string, name: string, fallback: number) => Number.parseInt(attribute(xml, name), 10) || fallback;
  const width = number(size, "w:w", 11_906);
  const text = width - number(margins, "w:left", 1134) - number(margins, "w:right", 1134);
  return Math.max(4000, text);
}

/** Returns the parts without those of the template's own text. */
function keptParts(parts: Parts, section: string): Parts {
  const isUsed = ({ type, id }: Relation) =>
    OF_DOCUMENT.has(type) && (!/^(?:header|footer)$/.test(type) || section.includes(`"${id}"`));
  const settings = "word/settings.xml";
  const withoutOutside = {
    ...parts,
    [relationsName(MAIN)]: writeRelations(relationsOf(parts, MAIN).filter(isUsed)),
    ...(settings in parts && { [settings]: strToU8(freeSettings(partText(parts, settings))) }),
    ...(relationsName(settings) in parts && { [relationsName(settings)]: writeRelations([]) }),
  };
  return reachableParts(withoutOutside);
}

function freeSettings(xml: string): string {
  return replaceElements(xml.replace(SETTINGS, ""), "w:mailMerge", () => "");
}
