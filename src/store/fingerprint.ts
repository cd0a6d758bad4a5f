import { assessmentText } from "#assessment/fileText.ts";
import type { Assessment } from "#assessment/schema.ts";

/** How much of the fingerprint is printed. */
const SHOWN = 12;

/**
 * The first characters of the SHA-256 of the assessment's file text, in hexadecimal. Empty where the browser has no
 * Web Crypto, which is so on pages that came over an insecure connection.
 */
export async function fingerprintOf(assessment: Assessment): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return "";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(assessmentText(assessment)));
  return [...new Uint8Array(digest)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, SHOWN);
}
