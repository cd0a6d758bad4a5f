import type { Document } from "#document/document.ts";
import { ok, type Result } from "#lib/result.ts";
import { readTemplate } from "./readTemplate.ts";
import type { TemplateError, WordTemplate } from "./wordTemplate.ts";
import { writeOnTemplate } from "./writeOnTemplate.ts";

const EMPTY: Document = {
  meta: { title: "", subject: "", author: "", language: "en", date: "2000-01-01", fingerprint: "" },
  running: { left: "", right: "", marking: "", footer: "", page: "" },
  paper: "a4",
  brand: { accent: null, logo: null },
  attachments: [],
  blocks: [],
  shorter: null,
};

/**
 * Reads a file as a Word template and writes an empty report with it, because invalid XML in any of its parts is only
 * found there. Returns the template, or why a file cannot be used.
 */
export async function checkTemplate(bytes: Uint8Array): Promise<Result<WordTemplate, TemplateError>> {
  const template = readTemplate(bytes);
  if (!template.ok) return template;
  const written = await writeOnTemplate(EMPTY, template.value);
  return written.ok ? ok(template.value) : written;
}
