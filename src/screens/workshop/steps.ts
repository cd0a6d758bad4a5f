/** The steps of a workshop, in order; each is a section of the Workshop screen with its own address. */
export const WORKSHOP_STEPS = ["prepare", "collect", "discuss", "finish"] as const;
export type WorkshopStepName = (typeof WORKSHOP_STEPS)[number];

/** Returns the id of a step's title, which is also the end of its address; unlike the id of any likely question. */
export function stepPlace(step: WorkshopStepName): string {
  return `step-${step}`;
}
