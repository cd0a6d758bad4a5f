import { assertNever } from "#lib/assertNever.ts";
import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { exportAll } from "./exportAll.ts";
import type { FontAddresses } from "#pdf/fonts/fetchFonts.ts";
import type { ExportFile, ExportInput } from "./exportFile.ts";
import type { NoExport } from "./exportInWorker.ts";
import { loadFormat } from "./formats.ts";
import { readSheets } from "./sheet/readSheets.ts";
import type { ExportRequest, WorkerRequest } from "./workerRequest.ts";
import { zipFolder } from "./zipFolder.ts";

async function make({ format, ...input }: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  const write = format === "all" ? ok(exportAll) : await loadPart(() => loadFormat(format));
  if (!write.ok) return write;
  const exported = await write.value(input);
  if (!exported.ok) return err({ kind: "nothing", reason: exported.error });
  return ok(exported.value.kind === "folder" ? zipFolder(exported.value, input.job.date) : exported.value);
}

async function draw(input: ExportInput, addresses: FontAddresses) {
  const part = await loadPart(() => import("./makePictures.ts"));
  return part.ok ? part.value.makePictures(input, addresses) : part;
}

function answer(request: WorkerRequest): Promise<Result<unknown, { readonly kind: string }>> {
  switch (request.task) {
    case "export":
      return make(request);
    case "pictures":
      return draw(request.input, request.addresses);
    case "zip":
      return Promise.resolve(ok(zipFolder({ kind: "folder", extension: "", files: request.files }, request.date)));
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
