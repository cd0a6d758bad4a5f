import { deflateSync } from "node:zlib";
import { readReportFiles } from "#documents/readReportFiles.ts";
import { describe, expect, it } from "vitest";

const assessment = '{"format":"assessment/1","id":"a"}';
const statement = '{"format":"tenspan-report/1"}';

type Stream = { readonly text?: string; readonly data?: Buffer; readonly length?: string; readonly plain?: boolean };

/** A file with these attachments, as some program might write it. */
function pdf(streams: readonly Stream[], extra = ""): Uint8Array<ArrayBuffer> {
  const parts = streams.map(({ text = "", data, length, plain = false }, index) => {
    const packed = data ?? (plain ? Buffer.from(text) : deflateSync(text));
    const filter = plain ? "" : "/Filter /FlateDecode";
    const head = `${index + 1} 0 obj\n<</Type /EmbeddedFile ${filter} /Length ${length ?? packed.length}>>\nstream\n`;
    return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\n")]);
  });
  return new Uint8Array(Buffer.concat([Buffer.from(`%PDF-1.7\n${extra}`), ...parts, Buffer.from("%%EOF\n")]));
}

describe("readReportFiles", () => {
  it.each([
    { name: "both", streams: [{ text: assessment }, { text: statement }], found: { assessment, statement } },
    { name: "in any order", streams: [{ text: statement }, { text: assessment }], found: { assessment, statement } },
    {
      name: "without compression",
      streams: [{ text: assessment, plain: true }],
      found: { assessment, statement: null },
    },
    {
      name: "with a length elsewhere",
      streams: [{ text: assessment, length: "7 0 R" }],
      found: { assessment, statement: null },
    },
    {
      name: "with a length that is wrong",
      streams: [{ text: assessment, length: "3" }],
      found: { assessment, statement: null },
    },
    {
      name: "the last of several versions",
      streams: [{ text: assessment.replace('"a"', '"old"') }, { text: assessment }],
      found: { assessment, statement: null },
    },
    {
      name: "beside other files",
      streams: [{ text: "<xml/>" }, { text: "[1]" }, { text: assessment }],
      found: { assessment, statement: null },
    },
  ])("finds $name", async ({ streams, found }) =>
    expect(await readReportFiles(pdf(streams))).toEqual({ ok: true, value: found }),
  );

  it.each([
    { name: "another file", bytes: new TextEncoder().encode(assessment), error: "notWhole" },
    { name: "a file cut off", bytes: pdf([{ text: assessment }]).subarray(0, 60), error: "notWhole" },
    { name: "nothing", bytes: new Uint8Array(), error: "notWhole" },
    { name: "a locked file", bytes: pdf([{ text: assessment }], "<</Encrypt 3 0 R>>"), error: "locked" },
    { name: "a file without attachments", bytes: pdf([]), error: "noAssessment" },
    { name: "a statement alone", bytes: pdf([{ text: statement }]), error: "noAssessment" },
    { name: "data that is damaged", bytes: pdf([{ data: Buffer.from("no deflate") }]), error: "damaged" },
    {
      name: "a byte that was changed in the data",
      bytes: pdf([{ data: deflateSync(assessment).fill(0, 12, 14) }, { text: statement }]),
      error: "damaged",
    },
    { name: "what is no text", bytes: pdf([{ data: deflateSync(Buffer.of(0xff, 0xfe)) }]), error: "damaged" },
    { name: "a bomb", bytes: pdf([{ data: deflateSync(Buffer.alloc(70_000_000, " ")) }]), error: "tooLarge" },
  ])("says of $name that it is $error", async ({ bytes, error }) =>
    expect(await readReportFiles(new Uint8Array(bytes))).toEqual({ ok: false, error }),
  );

  it("is not slowed down by a file made of beginnings", async () => {
    const hostile = new TextEncoder().encode(`%PDF-1.7\n${"/EmbeddedFile stream\n".repeat(100_000)}%%EOF`);
    const start = performance.now();
    await readReportFiles(hostile);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
