import { createRequire } from "node:module";
import type { Plugin } from "vite";

/**
 * The jsPDF plugins that the PDF writer needs, by the names in its source: TrueType faces, and a virtual file system
 * for them.
 */
const PLUGINS = ["ttfsupport", "utf8", "vFS"];
/** The start and end of the parts in the source: the required import, the core, the font reader. */
const IMPORT = ["import _typeof", ";"] as const;
const CORE = ["var globalObject = function", "var jsPDFAPI = jsPDF.API;\nvar scaleFactor = 1;"] as const;
const FACES = ["jsPDF.API.TTFFont = function", "export {"] as const;

/**
 * Parts of the core that the PDF writer does not use: saving files, colour names, encryption, opening windows, shapes,
 * moving pages, formats of paper other than the default (a page has its size in points).
 */
const UNUSED_PARTS = [
  ["function bom(blob, opts)", "var atob = globalObject"],
  ["/**\n * @license\n * Joseph Myers", "/**\n * Convert string to `PDF Name Object`"],
  ['case "save":', "default:\n        return null;"],
  ["a0: [", "a4: ["],
  ["a5: [", "};\n  API.__private__.getPageFormats"],
  ["API.insertPage = function", "API.deletePage = function"],
  ["API.save = function (filename", "// applying plugins (more methods)"],
  ["var moveTo = API.moveTo", "/**\n   * Sets text font face"],
] as const;

const SOURCE = createRequire(import.meta.url).resolve("jspdf/dist/jspdf.es.js");

/**
 * Bundles only the core of jsPDF and the required plugins, without the others (forms, HTML, canvas drawing, image
 * formats …), which are two thirds of it. Fails the build if a part is not found in a changed source.
 */
export function partsOfJspdf(): Plugin {
  return {
    name: "tenspan-parts-of-jspdf",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === "jspdf" ? SOURCE : null),
    transform: (code, id) => (id === SOURCE ? { code: takeParts(code), map: null } : null),
  };
}

/** Returns the source of jsPDF reduced to its core, the required plugins and the font reader. */
export function takeParts(code: string): string {
  const plugins = PLUGINS.map((name) => takePlugin(code, name));
  return [
    between(code, ...IMPORT),
    UNUSED_PARTS.reduce((core, [start, end]) => without(core, start, end), between(code, ...CORE)),
    ...plugins,
    between(code, ...FACES),
    "export { jsPDF };\n",
  ].join("\n");
}

/** Returns the source of a plugin: an immediately invoked function, whose name is in the preceding comment. */
function takePlugin(code: string, name: string): string {
  const at = code.indexOf(` * @name ${name}\n`);
  const [plugin] = at < 0 ? [] : (/^\(function \([\s\S]*?^\}\)\(jsPDF(?:\.API)?\);$/m.exec(code.slice(at)) ?? []);
  if (plugin === undefined) throw new Error(`jsPDF has no plugin “${name}” any more`);
  return plugin;
}

/** Removes the code from `start` to `end`. */
function without(code: string, start: string, end: string): string {
  const [before = "", after = ""] = code.split(between(code, start, end));
  return before + after;
}

function between(code: string, start: string, end: string): string {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`jsPDF has lost “${from < 0 ? start : end}”`);
  return code.slice(from, to);
}
