import type { Assessment } from "./schema.ts";

/** Returns all owners of answers, steps and risks, without repeats, in alphabetical order. */
export function knownOwners({
  answers,
  plan,
  treatments,
}: Pick<Assessment, "answers" | "plan" | "treatments">): readonly string[] {
  const owned = [answers, plan?.items ?? {}, treatments ?? {}].flatMap((record) => Object.values(record));
  const owners = owned.map(({ owner = "" }) => owner.trim()).filter((owner) => owner !== "");
  return [...new Set(owners)].toSorted((a, b) => a.localeCompare(b));
}
