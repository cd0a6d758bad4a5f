import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** The plugins of jsPDF that the writer needs, by the names in its source: TrueType faces, and files for them. */
const PLUGINS = ["ttfsupport", "utf8", "vFS"];
/** From where to where the parts stand: the one import that they need, the core, the reader of faces. */
const IMPORT = ["import _typeof", ";"] as const;
const CORE = ["var globalObject = function", "var jsPDFAPI = jsPDF.API;\nvar scaleFactor = 1;"] as const;
const FACES = ["jsPDF.API.TTFFont = function", "export {"] as const;

/** What the core has and the writer never asks for: files saved, colours by name; what encrypts; what opens windows; shapes. */
const UNUSED = [
  ["function bom(blob, opts)", "var atob = globalObject"],
  ["/**\n * @license\n * Joseph Myers", "/**\n * Convert string to `PDF Name Object`"],
  ['case "save":', "default:\n        return null;"],
  ["var moveTo = API.moveTo", "/**\n   * Sets text font face"],
] as const;

const SOURCE = createRequire(import.meta.url).resolve("jspdf/dist/jspdf.es.js");

/**
 * Ships of jsPDF its core and the plugins that the writer needs, and leaves out the others (forms, HTML, drawing as on a
 * canvas, kinds of pictures …), two thirds of it. Where its source has changed so that a part is not found, the build fails.
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

/** The source of jsPDF with nothing but its core, the needed plugins and the reader of faces. */
export function takeParts(code: string): string {
  const plugins = PLUGINS.map((name) => takePlugin(code, name));
  return [
    between(code, ...IMPORT),
    UNUSED.reduce((core, [start, end]) => without(core, start, end), between(code, ...CORE)),
    ...plugins,
    between(code, ...FACES),
    "export { jsPDF };\n",
  ].join("\n");
}

/** A plugin is a function that is called at once; its name stands in the comment before it. */
function takePlugin(code: string, name: string): string {
  const at = code.indexOf(` * @name ${name}\n`);
  const [plugin] = at < 0 ? [] : (/^\(function \([\s\S]*?^\}\)\(jsPDF(?:\.API)?\);$/m.exec(code.slice(at)) ?? []);
  if (plugin === undefined) throw new Error(`jsPDF has no plugin “${name}” any more`);
  return plugin;
}

/** The same without what stands from `start` to `end`. */
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
