import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemas } from "#questionnaire/jsonSchemas.ts";

/** `write-json-schema`: writes the JSON Schemas for editors into `questionnaires/`. */
export async function run(): Promise<number> {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join("questionnaires", name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return 0;
}
