import { inAddress, type WorkshopPart } from "./addresses.ts";

/* The addresses of workshops, apart from the others, to keep them out of the first view. */

/** The parts of an assessment for the facilitator, and for a participant in the copy that answers an invitation. */
export const WORKSHOP_PARTS: readonly WorkshopPart[] = ["workshop", "welcome", "send"];

/** The addresses of an invitation, of the guide for facilitators, and of the projector's window. */
export const INVITATION = "/invitation";
export const GUIDE = "/guide";
export const PROJECTOR = "/projector";

/** Returns the address of the window that a room sees while it works on an assessment. */
export function projectorAddress(id: string): string {
  return `${PROJECTOR}/${inAddress(id)}`;
}
