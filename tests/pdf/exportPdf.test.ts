import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultChoices } from "#document/choices.ts";
import type { ReportJob } from "#document/composeReport.ts";
import { exportPdf } from "#pdf/exportPdf.ts";
import english from "#report/messages/en.json";
import { workedAssessment, workedExample } from "../fixtures/workedExample.ts";

/** A worker controlled by the test. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  asked: unknown = null;
  ended = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(job: unknown): void {
    this.asked = structuredClone(job);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const job: ReportJob = {
  questionnaire: workedExample,
  assessment: workedAssessment,
  choices: defaultChoices(["en-GB"]),
  date: "2026-11-24",
};

const words = { messages: english, method: null };

function start(signal = new AbortController().signal) {
  FakeWorker.made = [];
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("document", { baseURI: "https://example.org/app/" });
  const progress: number[] = [];
  const result = exportPdf(job, words, { signal, onProgress: (done) => progress.push(done) });
  return { result, progress, worker: FakeWorker.made[0] };
}

afterEach(() => vi.unstubAllGlobals());

describe("exportPdf", () => {
  it("sends the job and returns the result", async () => {
    const { result, progress, worker } = start();
    const at = (face: string) => `https://example.org/app/fonts/report-${face}.ttf`;
    const addresses = {
      latin: { serif: at("serif"), sans: at("sans"), strong: at("strong") },
      wide: { serif: at("serif-wide"), sans: at("sans-wide"), strong: at("strong-wide") },
    };
    expect(worker?.asked).toEqual({ addresses, source: { job, ...words } });
    worker?.answer({ kind: "progress", done: 0.5 });
    worker?.answer({ kind: "done", bytes: Uint8Array.of(37, 80), isPainted: false });
    const outcome = await result;
    expect(outcome).toMatchObject({
      ok: true,
      value: { isPainted: false, file: { type: "application/pdf", size: 2 } },
    });
    expect(progress).toEqual([0.5]);
    expect(worker?.ended).toBe(true);
  });

  it("terminates the worker on cancellation", async () => {
    const controller = new AbortController();
    const { result, worker } = start(controller.signal);
    controller.abort();
    expect(await result).toEqual({ ok: false, error: "cancelled" });
    expect(worker?.ended).toBe(true);
  });

  it("does not start after a cancellation", async () => {
    const { result, worker } = start(AbortSignal.abort());
    expect(await result).toEqual({ ok: false, error: "cancelled" });
    expect(worker).toBeUndefined();
  });

  it.each(["offline", "failed"])("returns the error %s", async (error) => {
    const { result, worker } = start();
    worker?.answer({ kind: "error", error });
    expect(await result).toEqual({ ok: false, error });
  });

  it("survives a worker that cannot start", async () => {
    const { result, worker } = start();
    worker?.dispatchEvent(new Event("error"));
    expect(await result).toEqual({ ok: false, error: "failed" });
  });
});
