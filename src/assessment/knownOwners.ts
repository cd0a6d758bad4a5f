import type { Assessment } from "./schema.ts";

/** Everybody who owns an answer, a step or a risk, without repeats, in the order of the alphabet. */
export function knownOwners({
  answers,
  plan,
  treatments,
}: Pick<Assessment, "answers" | "plan" | "treatments">): readonly string[] {
  const owned = [answers, plan?.items ?? {}, treatments ?? {}].flatMap((record) => Object.values(record));
  const owners = owned.map(({ owner = "" }) => owner.trim()).filter((owner) => owner !== "");
  return [...new Set(owners)].toSorted((a, b) => a.localeCompare(b));
}
