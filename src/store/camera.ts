import { err, ok, type Result } from "#lib/result.ts";

/**
 * Why there is no picture: the visitor refused, there is no camera, another program uses it, or the browser has no such
 * feature.
 */
export type CameraProblem = "refused" | "absent" | "busy" | "unavailable";

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "absent",
  OverconstrainedError: "absent",
};

/** Asks for a camera, on a phone the one at the back, and starts it. */
export async function openCamera(): Promise<Result<MediaStream, CameraProblem>> {
  // Browsers have it on secure pages only.
  if (!("mediaDevices" in navigator)) return err("unavailable");
  try {
    return ok(await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }));
  } catch (error) {
    return err(PROBLEMS[error instanceof Error ? error.name : ""] ?? "busy");
  }
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
