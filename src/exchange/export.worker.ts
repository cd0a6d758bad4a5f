import { loadPart } from "#lib/loadPart.ts";
import { err, ok } from "#lib/result.ts";
import type { ExportAnswer, ExportRequest } from "./exportInWorker.ts";
import { exportAll } from "./exportAll.ts";
import { loadFormat } from "./formats.ts";
import { zipFolder } from "./zipFolder.ts";

async function make({ format, job, messages, method, made }: ExportRequest): Promise<ExportAnswer> {
  const write = format === "all" ? ok(exportAll) : await loadPart(() => loadFormat(format));
  if (!write.ok) return write;
  const exported = await write.value({ job, messages, method, made });
  if (!exported.ok) return err({ kind: "nothing", reason: exported.error });
  return ok(exported.value.kind === "folder" ? zipFolder(exported.value, job.date) : exported.value);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ExportRequest>) => {
  make(data).then(
    (answer) => globalThis.postMessage(answer),
    // An unhandled error would not reach the page.
    () => globalThis.postMessage(err({ kind: "failed" }) satisfies ExportAnswer),
  );
});
