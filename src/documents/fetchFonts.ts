import { err, ok, type Result } from "#lib/result.ts";
import { type FaceName, fontPath, type Fonts } from "./pdf/fonts.ts";

/** Fetches the faces of a report from beside the page at `base`. */
export async function fetchFonts(base: string): Promise<Result<Fonts, "offline">> {
  const fetchFace = async (name: FaceName): Promise<Uint8Array> => {
    const response = await fetch(new URL(fontPath(name), base));
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
