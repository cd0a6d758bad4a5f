import * as z from "zod/mini";
import { areaSchema, frameworkSchema, questionnaireSchema } from "./schema.ts";

const $schema = z.optional(z.string());
const { exposure, risks, upgrades } = questionnaireSchema.shape;

/** What stands in which file of a questionnaire's folder, and the whole in one document. */
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

/** The JSON Schemas that editors use, by file name: for each kind of file of a folder, and for a single document. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema)]),
  );
}
