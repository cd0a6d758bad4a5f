import type { LogoError } from "#document/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeEntities, type Entities, readEntities } from "./entities.ts";

/** An element with its attributes and children; text between child elements is left out. */
export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** The text directly inside the element, used for style sheets. */
  readonly text: string;
};

const MAX_ELEMENTS = 3000;
const MAX_DEPTH = 32;
/** Sticky patterns that match in only one way, so that parsing takes linear time. */
const NAME_PATTERN = /[A-Za-z_][\w:.-]*/y;
const SPACE_PATTERN = /\s*/y;
const VALUE_START = /\s*=\s*(["'])/y;

const NO_ENTITIES: Entities = new Map();

type OpenElement = {
  readonly name: string;
  attributes: ReadonlyMap<string, string>;
  children: Element[];
  text: string;
};

type Reader = {
  readonly source: string;
  at: number;
  count: number;
  /** Null until a document type was read. */
  entities: Entities | null;
  readonly open: OpenElement[];
};

/** Parses well-formed XML of a moderate size; rejects entities other than short texts. */
export function readXml(source: string): Result<Element, LogoError> {
  const root: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const reader: Reader = { source, at: 0, count: 0, entities: null, open: [root] };
  while (reader.at < source.length) {
    const error = readNext(reader);
    if (error !== null) return err(error);
  }
  const [only, ...rest] = root.children;
  const isWhole = reader.open.length === 1 && rest.length === 0 && root.text.trim() === "";
  return isWhole && only !== undefined ? ok(only) : err("damaged");
}

function readNext(reader: Reader): LogoError | null {
  const { source, at } = reader;
  if (source[at] !== "<") return readText(reader);
  if (source.startsWith("<!--", at)) return skipPast(reader, "-->", 4);
  if (source.startsWith("<?", at)) return skipPast(reader, "?>", 2);
  if (source.startsWith("<![CDATA[", at)) return readData(reader);
  if (source.startsWith("<!", at)) return readDoctype(reader);
  return source[at + 1] === "/" ? readEnd(reader) : readStart(reader);
}

function readText(reader: Reader): null {
  const next = reader.source.indexOf("<", reader.at);
  const end = next < 0 ? reader.source.length : next;
  const parent = reader.open.at(-1);
  if (parent !== undefined)
    parent.text += decodeEntities(reader.source.slice(reader.at, end), reader.entities ?? NO_ENTITIES);
  reader.at = end;
  return null;
}

/** Moves behind `end`, searching from `from` characters ahead. */
function skipPast(reader: Reader, end: string, from: number): LogoError | null {
  const found = reader.source.indexOf(end, reader.at + from);
  if (found < 0) return "damaged";
  reader.at = found + end.length;
  return null;
}

function readData(reader: Reader): LogoError | null {
  const start = reader.at + "<![CDATA[".length;
  const error = skipPast(reader, "]]>", 0);
  const parent = reader.open.at(-1);
  if (error === null && parent !== undefined) parent.text += reader.source.slice(start, reader.at - 3);
  return error;
}

function readDoctype(reader: Reader): LogoError | null {
  const { source, at } = reader;
  if (reader.entities !== null || reader.count > 0) return "damaged";
  reader.entities = NO_ENTITIES;
  const inner = source.indexOf("[", at);
  const close = source.indexOf(">", at);
  if (!source.startsWith("<!DOCTYPE", at) || close < 0) return "entities";
  if (inner < 0 || inner > close) return skipPast(reader, ">", 0);
  const end = source.indexOf("]", inner);
  const entities = end < 0 ? null : readEntities(source.slice(inner + 1, end));
  if (entities === null) return "entities";
  reader.entities = entities;
  reader.at = end;
  return skipPast(reader, ">", 0);
}

function readEnd(reader: Reader): LogoError | null {
  const { source, open } = reader;
  const end = source.indexOf(">", reader.at);
  const closed = open.at(-1);
  if (end < 0 || open.length < 2 || closed?.name !== source.slice(reader.at + 2, end).trimEnd()) return "damaged";
  open.pop();
  open.at(-1)?.children.push(closed);
  reader.at = end + 1;
  return null;
}

function readStart(reader: Reader): LogoError | null {
  reader.at += 1;
  const name = take(reader, NAME_PATTERN);
  if (name === null) return "damaged";
  reader.count += 1;
  if (reader.count > MAX_ELEMENTS || reader.open.length > MAX_DEPTH) return "tooManyShapes";
  const attributes = readAttributes(reader);
  if (attributes === null) return "damaged";
  const element: OpenElement = { name, attributes, children: [], text: "" };
  const isEmpty = reader.source[reader.at] === "/";
  if (reader.source[reader.at + (isEmpty ? 1 : 0)] !== ">") return "damaged";
  reader.at += isEmpty ? 2 : 1;
  if (isEmpty) reader.open.at(-1)?.children.push(element);
  else reader.open.push(element);
  return null;
}

/** Parses the attributes up to the end of a tag; returns null on a syntax error. */
function readAttributes(reader: Reader): ReadonlyMap<string, string> | null {
  const attributes = new Map<string, string>();
  for (;;) {
    const space = take(reader, SPACE_PATTERN);
    const name = take(reader, NAME_PATTERN);
    if (name === null) return attributes;
    const quote = take(reader, VALUE_START)?.at(-1);
    const end = quote === undefined ? -1 : reader.source.indexOf(quote, reader.at);
    if (space === "" || end < 0 || attributes.has(name)) return null;
    const value = reader.source.slice(reader.at, end);
    if (value.includes("<")) return null;
    attributes.set(name, decodeEntities(value, reader.entities ?? NO_ENTITIES));
    reader.at = end + 1;
  }
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0];
  if (found === undefined) return null;
  reader.at += found.length;
  return found;
}
