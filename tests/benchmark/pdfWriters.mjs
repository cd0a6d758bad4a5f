// The same twenty pages by our writer (tagged), pdfmake and @react-pdf/renderer (untagged) in Node. The other two are
// fetched into a cache on demand.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const PEERS = { pdfmake: "0.3.11", "@react-pdf/renderer": "4.9.0", react: "19.3.1" };

const root = join(import.meta.dirname, "../..");

/**
 * Returns the writers by name, each a function that resolves to the bytes of the pages; `pages` is the module
 * pdfPages.ts.
 */
export async function readWriters(pages) {
  const { document, fonts, render } = await pages.readPages();
  const folder = fetchPeers(fonts);
  return { folder, writers: { [OWN]: render, ...(await readPeers(folder, document)) } };
}

/** The name of our own writer. */
export const OWN = "this writer, tagged";

function fetchPeers(fonts) {
  const folder = join(root, "node_modules/.cache/benchmark-pdf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: PEERS }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: folder });
  for (const [name, file] of Object.entries(fonts)) writeFileSync(join(folder, `${name}.ttf`), file);
  return folder;
}

const textOf = (runs) => runs.map(({ text }) => text).join("");

async function readPeers(folder, { blocks }) {
  const require = createRequire(join(folder, "package.json"));
  const face = (name) => join(folder, `${name}.ttf`);
  return {
    pdfmake: withPdfmake(require("pdfmake"), face, blocks),
    "@react-pdf/renderer": await withReactPdf(require, face, blocks),
  };
}

function withPdfmake(pdfmake, face, blocks) {
  pdfmake.setFonts?.({ Source: { normal: face("sans"), bold: face("strong") } });
  const inline = (runs) => runs.map(({ text, strong }) => ({ text, bold: strong === true }));
  const content = () =>
    blocks.map((block) => {
      if (block.kind !== "table")
        return { text: inline(block.runs), fontSize: block.kind === "heading" ? 15 : 10.25, margin: [0, 8, 0, 4] };
      const all = block.columns.reduce((sum, { width }) => sum + width, 0);
      const widths = block.columns.map(({ width }) => `${(100 * width) / all}%`);
      const body = [
        block.columns.map(({ header }) => ({ text: inline(header) })),
        ...block.rows.map((row) => row.map(({ runs }) => ({ text: inline(runs) }))),
      ];
      return { table: { headerRows: 1, widths, body }, layout: "lightHorizontalLines", fontSize: 9.5 };
    });
  return () => pdfmake.createPdf({ pageSize: "A4", defaultStyle: { font: "Source" }, content: content() }).getBuffer();
}

async function withReactPdf(require, face, blocks) {
  const { createElement: h } = require("react");
  const { Document, Font, Page, renderToBuffer, Text, View } = await import(
    require.resolve("@react-pdf/renderer").replace(/\.cjs$/, ".js")
  );
  Font.register({ family: "Source", fonts: [{ src: face("sans") }, { src: face("strong"), fontWeight: 600 }] });
  const row = (cells, columns, key) =>
    h(
      View,
      {
        key,
        wrap: true,
        style: { flexDirection: "row", borderBottomWidth: 0.6, borderColor: "#DDDBD3", paddingVertical: 4.75 },
      },
      cells.map((runs, index) =>
        h(
          View,
          { key: index, style: { flex: columns[index].width, paddingRight: 12 } },
          h(Text, { style: { fontSize: 9.5 } }, textOf(runs)),
        ),
      ),
    );
  const blockOf = (block, key) =>
    block.kind === "table"
      ? h(View, { key }, [
          row(
            block.columns.map(({ header }) => header),
            block.columns,
            "head",
          ),
          ...block.rows.map((cells, index) =>
            row(
              cells.map(({ runs }) => runs),
              block.columns,
              index,
            ),
          ),
        ])
      : h(
          Text,
          { key, style: { fontSize: block.kind === "heading" ? 15 : 10.25, marginVertical: 4 } },
          textOf(block.runs),
        );
  return () =>
    renderToBuffer(
      h(Document, {}, h(Page, { size: "A4", style: { fontFamily: "Source", padding: 45 } }, blocks.map(blockOf))),
    );
}
