import { loadPart } from "#lib/loadPart.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { WorkerRequest } from "./askWorker.ts";
import { exportAll } from "./exportAll.ts";
import type { ExportFile } from "./exportFile.ts";
import type { ExportRequest, NoExport } from "./exportInWorker.ts";
import { loadFormat } from "./formats.ts";
import { readSheets } from "./sheet/readSheets.ts";
import { zipFolder } from "./zipFolder.ts";

async function make({ format, ...input }: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  const write = format === "all" ? ok(exportAll) : await loadPart(() => loadFormat(format));
  if (!write.ok) return write;
  const exported = await write.value(input);
  if (!exported.ok) return err({ kind: "nothing", reason: exported.error });
  return ok(exported.value.kind === "folder" ? zipFolder(exported.value, input.job.date) : exported.value);
}

function answer(request: WorkerRequest): Promise<Result<unknown, { readonly kind: string }>> {
  return request.task === "export" ? make(request) : readSheets(request.bytes, request.name);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).then(
    (result) => globalThis.postMessage(result),
    // The page has no other way to hear of it.
    () => globalThis.postMessage(err({ kind: "failed" })),
  );
});
