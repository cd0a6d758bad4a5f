import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import { type CameraProblem, closeCamera, openCamera } from "#store/camera.ts";

/** "ended": the camera was switched off or unplugged. */
export type ScannerState = "starting" | "scanning" | "offline" | "ended" | CameraProblem;

/** Time between two pictures in milliseconds. */
const SCAN_INTERVAL = 120;
/** Larger pictures are reduced to this width, which is enough for a code of a whole edition. */
const MAX_PICTURE_WIDTH = 1280;

/**
 * Shows the camera in the video element and calls `onText` with the text of each QR code seen, again as long as it is
 * seen. The camera is asked for when the component is mounted, and switched off when it is unmounted.
 */
export function useScanner(video: RefObject<HTMLVideoElement | null>, onText: (text: string) => void): ScannerState {
  const [state, setState] = useState<ScannerState>("starting");
  const tell = useEffectEvent(onText);
  useEffect(() => {
    const stop = new AbortController();
    void scan(video, { tell, become: setState, stop });
    return () => stop.abort();
  }, [video]);
  return state;
}

type Scan = {
  readonly tell: (text: string) => void;
  readonly become: (state: ScannerState) => void;
  readonly stop: AbortController;
};

async function scan(video: RefObject<HTMLVideoElement | null>, { tell, become, stop }: Scan): Promise<void> {
  const { signal } = stop;
  const [part, camera] = await Promise.all([loadPart(() => import("qr/decode.js")), openCamera()]);
  const close = () => camera.ok && closeCamera(camera.value);
  if (signal.aborted || !part.ok || !camera.ok) {
    close();
    if (signal.aborted) return;
    return become(camera.ok ? "offline" : camera.error);
  }
  signal.addEventListener("abort", close);
  camera.value.getVideoTracks()[0]?.addEventListener("ended", () => {
    become("ended");
    stop.abort();
  });
  const element = video.current;
  if (element === null) return;
  element.srcObject = camera.value;
  await element.play().catch(() => {});
  if (signal.aborted) return;
  become("scanning");
  const read = createReader(element, part.value.decodeQR);
  const timer = setInterval(() => {
    const text = read();
    if (text !== null) tell(text);
  }, SCAN_INTERVAL);
  signal.addEventListener("abort", () => clearInterval(timer));
}

type Picture = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Returns a function that reads the present picture; null without a code. */
function createReader(video: HTMLVideoElement, decode: (picture: Picture) => string): () => string | null {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return () => {
    const { videoWidth, videoHeight } = video;
    if (context === null || videoWidth === 0) return null;
    const scale = Math.min(1, MAX_PICTURE_WIDTH / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    try {
      return decode(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // The decoder throws for a picture without a code.
      return null;
    }
  };
}
