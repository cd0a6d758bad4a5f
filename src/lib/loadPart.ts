import { err, ok, type Result } from "./result.ts";

/** The code of a part of the app could not be loaded: there is no network, or a newer version has replaced the file. */
export type MissingPart = { readonly kind: "missingPart" };

/** Why a worker returned nothing: an error, such as too little memory, or its code could not be loaded. */
export type NoAnswer = { readonly kind: "failed" } | MissingPart;

/**
 * Loads a part of the app on demand; `load` imports it. Every import outside the first view uses this function, or one
 * built on it.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Result<Part, MissingPart>> {
  try {
    return ok(await load());
  } catch {
    return err({ kind: "missingPart" });
  }
}
