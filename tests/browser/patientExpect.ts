import { expect } from "./network.ts";

/** Waits longer than a busy machine takes, because a fault that is injected must not be lost to a timeout. */
export const patientExpect = expect.configure({ timeout: 180_000 });
