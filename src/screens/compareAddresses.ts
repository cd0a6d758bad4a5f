import { fromAddress, inAddress } from "./addresses.ts";

/** The address of the comparison of states. */
export const COMPARE = "/compare";

/** An assessment as it is (null), or as it was at a snapshot. */
export type StateKey = { readonly assessment: string; readonly snapshot: string | null };

/** The address of a comparison of these states, in their order. */
export function compareAddress(states: readonly StateKey[]): string {
  return states.length === 0 ? COMPARE : `${COMPARE}/${inAddress(states.map(stateKeyText).join(","))}`;
}

/** Returns a state as one word for an address. */
export function stateKeyText({ assessment, snapshot }: StateKey): string {
  return [assessment, ...(snapshot === null ? [] : [snapshot])].map(encodeURIComponent).join("@");
}

/** The states of an address of a comparison, each once. */
export function statesInAddress(part: string | undefined): readonly StateKey[] {
  const words = new Set(part === undefined ? [] : fromAddress(part).split(","));
  return [...words].flatMap((word) => {
    const [assessment = "", snapshot] = word.split("@").map(fromAddress);
    return assessment === "" ? [] : [{ assessment, snapshot: snapshot ?? null }];
  });
}
