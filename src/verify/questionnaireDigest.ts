import { canonicalJson } from "#lib/canonicalJson.ts";
import { sha256 } from "#lib/sha256.ts";
import { utf8 } from "#lib/utf8.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

const digests = new WeakMap<Questionnaire, string>();

/** Returns the SHA-256 of a questionnaire as canonical JSON; cached, because questionnaires never change. */
export function questionnaireDigest(questionnaire: Questionnaire): string {
  const known = digests.get(questionnaire) ?? sha256(utf8(canonicalJson(questionnaire)));
  digests.set(questionnaire, known);
  return known;
}

/** Takes over the digest of a questionnaire that the build has calculated. */
export function rememberDigest(questionnaire: Questionnaire, digest: string): void {
  digests.set(questionnaire, digest);
}
