import { openProjectorChannel, type ProjectorChannel } from "#store/projectorChannel.ts";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { BEAT, HELLO, type ProjectorContent, readProjectorContent, SILENCE } from "./projectorContent.ts";

/** Sends `projected` to the projector's window. Returns whether such a window is open. */
export function useProjector(id: string, projected: ProjectorContent): boolean {
  const [heardAt, setHeardAt] = useState<number | null>(null);
  const channel = useRef<ProjectorChannel | null>(null);
  const send = useEffectEvent(() => channel.current?.post(projected));
  useEffect(() => {
    channel.current = openProjectorChannel(id, (message) => {
      if (message !== HELLO) return;
      setHeardAt(performance.now());
      send();
    });
    const beat = setInterval(() => {
      send();
      setHeardAt((at) => (at !== null && performance.now() - at > SILENCE ? null : at));
    }, BEAT);
    return () => {
      clearInterval(beat);
      channel.current?.close();
      channel.current = null;
    };
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is sent at once
  useEffect(() => send(), [projected]);
  return heardAt !== null;
}

/** Returns the last message of the facilitator's window, or null; `isLost`: none came within `SILENCE`. */
export function useProjected(id: string): { readonly projected: ProjectorContent | null; readonly isLost: boolean } {
  const [projected, setProjected] = useState<ProjectorContent | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let heardAt = performance.now();
    const channel = openProjectorChannel(id, (message) => {
      const shown = readProjectorContent(message);
      if (shown === null) return;
      heardAt = performance.now();
      setLost(false);
      setProjected((before) => (JSON.stringify(before) === JSON.stringify(shown) ? before : shown));
    });
    channel.post(HELLO);
    const beat = setInterval(() => {
      channel.post(HELLO);
      setLost(performance.now() - heardAt > SILENCE);
    }, BEAT);
    return () => {
      clearInterval(beat);
      channel.close();
    };
  }, [id]);
  return { projected, isLost };
}
