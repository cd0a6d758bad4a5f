import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import { homeCatalogue } from "./catalogues.ts";
import type * as opening from "./openServices.ts";
import { withCatalogues } from "./withCatalogues.ts";

/** Loads the code of the stored data, one file (vite.config.ts), and the messages of Home with assessments. */
export function loadServices(): Promise<Result<typeof opening, MissingPart>> {
  return loadPart(withCatalogues(() => import("./openServices.ts"), homeCatalogue));
}
