import { assertNever } from "#lib/assertNever.ts";
import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { fetchFonts } from "#pdf/fonts/fetchFonts.ts";
import type { Alphabet } from "#pdf/fonts/fonts.ts";
import type { ComparisonRequest } from "./comparison/exportComparison.ts";
import { exportAll } from "./exportAll.ts";
import type { ExportFile, ExportFolder } from "./exportFile.ts";
import type { NoExport } from "./exportInWorker.ts";
import { loadFormat } from "./formats.ts";
import { readSheets } from "./sheet/readSheets.ts";
import type { TablesRequest } from "./tables/writeTables.ts";
import type { ExportRequest, WorkerRequest } from "./workerRequest.ts";
import { zipFolder } from "./zipFolder.ts";

async function make({ format, addresses, ...input }: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  const write = format === "all" ? ok(exportAll) : await loadPart(() => loadFormat(format));
  if (!write.ok) return write;
  const readFonts = async (alphabet: Alphabet) => {
    const fonts = await fetchFonts(addresses[alphabet]);
    return fonts.ok ? fonts.value : null;
  };
  const exported = await write.value(input, readFonts);
  if (!exported.ok) return err({ kind: "nothing", reason: exported.error });
  return ok(asFile(exported.value, input.job.date));
}

async function draw(request: Extract<WorkerRequest, { readonly task: "chart" | "pictures" }>) {
  const part = await loadPart(() => import("./makePictures.ts"));
  if (!part.ok) return part;
  const { makeChart, makePictures } = part.value;
  return request.task === "chart"
    ? makeChart(request.chart, request.addresses)
    : makePictures(request.input, request.addresses);
}

async function makeComparison(request: ComparisonRequest): Promise<Result<ExportFile, MissingPart>> {
  const part = await loadPart(() => import("./comparison/exportComparison.ts"));
  if (!part.ok) return part;
  return ok(asFile(await part.value.exportComparison(request), request.date));
}

async function makeTables(request: TablesRequest): Promise<Result<ExportFile, MissingPart>> {
  const part = await loadPart(() => import("./tables/writeTables.ts"));
  if (!part.ok) return part;
  return ok(asFile(await part.value.writeTables(request), request.date));
}

function asFile(made: ExportFile | ExportFolder, date: string): ExportFile {
  return made.kind === "folder" ? zipFolder(made, date) : made;
}

async function checkWordTemplate(bytes: Uint8Array): Promise<Result<null, { readonly kind: string }>> {
  const part = await loadPart(() => import("./word/checkTemplate.ts"));
  if (!part.ok) return part;
  const checked = await part.value.checkTemplate(bytes);
  return checked.ok ? ok(null) : err({ kind: "refused", reason: checked.error });
}

function answer(request: WorkerRequest): Promise<Result<unknown, { readonly kind: string }>> {
  switch (request.task) {
    case "export":
      return make(request);
    case "chart":
    case "pictures":
      return draw(request);
    case "comparison":
      return makeComparison(request);
    case "tables":
      return makeTables(request);
    case "zip":
      return Promise.resolve(ok(zipFolder({ kind: "folder", extension: "", files: request.files }, request.date)));
    case "checkTemplate":
      return checkWordTemplate(request.bytes);
    case "readSheets":
      return readSheets(request.bytes, request.name);
    default:
      return assertNever(request);
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).then(
    (result) => globalThis.postMessage(result),
    // The page has no other way to hear of it.
    () => globalThis.postMessage(err({ kind: "failed" })),
  );
});
