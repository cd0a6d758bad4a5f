/*
 * All readers of files from outside. A new format joins the list of its kind, or this one; the shares must add up to
 * 1000.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkReader, documentReaders } from "./documentReaders.ts";
import { readFuzzSubject } from "./fuzzSubject.ts";
import { officeReaders } from "./officeReaders.ts";
import { pdfReader } from "./pdfReader.ts";
import { pictureReaders } from "./pictureReaders.ts";
import type { Bytes, Reader } from "./reader.ts";
import { sealedReader } from "./sealedReader.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const filesIn = (folder: string, wanted: RegExp): readonly Bytes[] =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => wanted.test(name))
    .map((name) => new Uint8Array(readFileSync(join(FIXTURES, folder, name))));
/** The accepted logos; tests/pdf/logo says why the others are rejected. */
const LOGO = /^(?!gif-called|gradient|inkscape|line\.|modern-colours|no-size).*\.(?:svgz?|png|jpg)$/;

export async function readers(): Promise<readonly Reader[]> {
  const subject = await readFuzzSubject();
  return [
    ...documentReaders(subject, filesIn("files", /^(?:assessment-1|custom-terms|evening-in-utc)\.json$/)),
    benchmarkReader(filesIn("files", /^benchmark-1\.json$/)),
    ...(await officeReaders(subject)),
    ...pictureReaders(subject, filesIn("logos", LOGO)),
    await sealedReader(subject),
    pdfReader(filesIn("files", /\.pdf$/)),
  ];
}
