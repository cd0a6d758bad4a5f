import { pairReports } from "#verify/pairReports.ts";
import { carriedIn } from "../pdf/reading/carriedIn.ts";
import { type Draw, pick } from "./damage.ts";
import { textFrom } from "./generate.ts";
import type { Bytes, Reader } from "./reader.ts";

/** Returns the reader of reports: through pdf.js, whose own errors about a file are expected and shown as one sentence. */
export function pdfReader(files: readonly Bytes[]): Reader {
  return {
    name: "PDF",
    files,
    share: 10,
    make: makePdf,
    read: (bytes) =>
      carriedIn(bytes).then(
        ({ texts }) => {
          pairReports(texts);
          return texts.length > 0;
        },
        () => false,
      ),
  };
}

const PARTS = [
  "/Type /Catalog",
  "/Pages 2 0 R",
  "/Names 3 0 R",
  "/EmbeddedFiles 3 0 R",
  "/Kids [3 0 R 4 0 R]",
  "/Kids [2 0 R]",
  "/AF [4 0 R]",
  "/Names [(a.json) 4 0 R]",
  "/Names [(a) 3 0 R (b) 4 0 R (c)]",
  "/EF << /F 5 0 R >>",
  "/UF (a.json)",
  "/F (b.json)",
  "/Type /Filespec",
  "/AFRelationship /Source",
  "/OpenAction << /S /JavaScript /JS (globalThis.hasRun=1) >>",
  "/Count 99999999",
  "/Limits [(z) (a)]",
  "/Desc 9 0 R",
  "/Type /Pages",
  "/Parent 2 0 R",
  "/MediaBox [0 0 1e9 -1]",
];

/** Five objects of any of these parts, which may refer to each other in circles, and a stream, right or not. */
function makePdf(draw: Draw): Bytes {
  const usual = [
    "/Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >>",
    "/Type /Pages /Count 0 /Kids []",
    "/Names [(a.json) 4 0 R]",
    "/Type /Filespec /F (a.json) /UF (a.json) /EF << /F 5 0 R >>",
  ];
  const objects = usual.map((object, at) => {
    const parts = Array.from({ length: draw(4) }, () => pick(draw, PARTS)).join(" ");
    return `${at + 1} 0 obj\n<< ${draw(5) === 0 ? "" : object} ${parts} >>\nendobj\n`;
  });
  const text = textFrom(['{"format":"assessment/1"', ",", "}", '"id":"a"', "[", "]"], 40, draw);
  const filter = pick(draw, ["", "", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /LZWDecode]", "/Filter 5 0 R"]);
  const length = draw(4) === 0 ? 10 ** draw(9) : Buffer.byteLength(text);
  const stream = `5 0 obj\n<< /Type /EmbeddedFile ${filter} /Length ${length} >>\nstream\n${text}\nendstream\nendobj\n`;
  const body = `%PDF-1.7\n${objects.join("")}${stream}`;
  return new Uint8Array(
    Buffer.from(
      `${body}trailer\n<< /Size 6 /Root ${1 + (draw(6) === 0 ? draw(6) : 0)} 0 R >>\nstartxref\n${draw(body.length)}\n%%EOF\n`,
    ),
  );
}
