import { err, ok, type Result } from "#lib/result.ts";
import type { Alphabet, FaceName, Fonts } from "./fonts.ts";

/** The addresses of the font files of each alphabet. */
export type FontAddresses = Readonly<Record<Alphabet, Readonly<Record<FaceName, string>>>>;

/** Fetches the faces of a report. */
export async function fetchFonts(addresses: FontAddresses[Alphabet]): Promise<Result<Fonts, "offline">> {
  const fetchFace = async (name: FaceName): Promise<Uint8Array> => {
    const response = await fetch(addresses[name]);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  try {
    const [serif, sans, strong] = await Promise.all([fetchFace("serif"), fetchFace("sans"), fetchFace("strong")]);
    return ok({ serif, sans, strong });
  } catch {
    return err("offline");
  }
}
