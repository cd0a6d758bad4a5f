import { err, ok, type Result } from "./result.ts";

/** The code of a part of the app could not be had: no network, or its file is gone since a newer version was published. */
export type MissingPart = { readonly kind: "missingPart" };

/** Loads a part of the app on demand: `load` imports it. Every import outside the first view goes through here. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Result<Part, MissingPart>> {
  try {
    return ok(await load());
  } catch {
    return err({ kind: "missingPart" });
  }
}
