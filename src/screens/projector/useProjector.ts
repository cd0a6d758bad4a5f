import { openProjectorChannel, type ProjectorChannel } from "#store/projectorChannel.ts";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { BEAT, HELLO, type Projected, readProjected, SILENCE } from "./projected.ts";

/** Shows the room what `projected` says, in the projector's window. Gives whether there is one. */
export function useProjector(id: string, projected: Projected): boolean {
  const [heardAt, setHeardAt] = useState<number | null>(null);
  const channel = useRef<ProjectorChannel | null>(null);
  const say = useEffectEvent(() => channel.current?.post(projected));
  useEffect(() => {
    channel.current = openProjectorChannel(id, (message) => {
      if (message !== HELLO) return;
      setHeardAt(performance.now());
      say();
    });
    const beat = setInterval(() => {
      say();
      setHeardAt((at) => (at !== null && performance.now() - at > SILENCE ? null : at));
    }, BEAT);
    return () => {
      clearInterval(beat);
      channel.current?.close();
      channel.current = null;
    };
  }, [id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change is said at once
  useEffect(() => say(), [projected]);
  return heardAt !== null;
}

/** What the facilitator's window shows; null before the first word. `isLost`: it has been silent for long. */
export function useProjected(id: string): { readonly projected: Projected | null; readonly isLost: boolean } {
  const [projected, setProjected] = useState<Projected | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let heardAt = performance.now();
    const channel = openProjectorChannel(id, (message) => {
      const shown = readProjected(message);
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
