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
    { name: "nothing where there are none", streams: [], found: { assessment: null, statement: null } },
    {
      name: "nothing of data that is damaged",
      streams: [{ data: Buffer.from("no deflate") }],
      found: { assessment: null, statement: null },
    },
    {
      name: "nothing that is no text",
      streams: [{ data: deflateSync(Buffer.of(0xff, 0xfe)) }],
      found: { assessment: null, statement: null },
    },
  ])("finds $name", async ({ streams, found }) => expect(await readReportFiles(pdf(streams))).toEqual(found));

  it("stops at a bomb", async () => {
    const bomb = deflateSync(Buffer.alloc(70_000_000, " "));
    expect(await readReportFiles(pdf([{ data: bomb }]))).toEqual({ assessment: null, statement: null });
  });

  it.each([
    { name: "another file", bytes: new TextEncoder().encode(assessment) },
    { name: "a file cut off", bytes: pdf([{ text: assessment }]).subarray(0, 60) },
    { name: "a locked file", bytes: pdf([{ text: assessment }], "<</Encrypt 3 0 R>>") },
    { name: "nothing", bytes: new Uint8Array() },
  ])("gives null for $name", async ({ bytes }) => expect(await readReportFiles(new Uint8Array(bytes))).toBeNull());

  it("is not slowed down by a file made of beginnings", async () => {
    const hostile = new TextEncoder().encode(`%PDF-1.7\n${"/EmbeddedFile stream\n".repeat(100_000)}%%EOF`);
    const start = performance.now();
    await readReportFiles(hostile);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
