import * as z from "zod/mini";
import { frameworkSchema } from "./frameworkSchema.ts";
import { areaSchema, questionnaireSchema } from "./schema.ts";

const $schema = z.optional(z.string());
const { exposure, risks, upgrades } = questionnaireSchema.shape;

/** The schemas of the files in a questionnaire's folder, and of the whole in one document. */
const schemas = {
  questionnaire: z.omit(questionnaireSchema, {
    areas: true,
    exposure: true,
    risks: true,
    frameworks: true,
    upgrades: true,
  }),
  area: z.extend(areaSchema, { $schema }),
  exposure,
  risks,
  upgrades,
  framework: z.extend(frameworkSchema, { $schema }),
  document: questionnaireSchema,
};

/**
 * Returns the JSON Schemas for editors by file name: one per kind of file in a folder, and one for a single document.
 */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema, { io: "input" })]),
  );
}
