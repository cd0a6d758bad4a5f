import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import { openProjectorChannel, type ProjectorChannel } from "#store/projectorChannel.ts";
import {
  HEARTBEAT,
  HELLO,
  keepUnchanged,
  MAX_SILENCE,
  type ProjectorContent,
  projectQuestion,
  readProjectorContent,
} from "./projectorContent.ts";

/** The projector's window, seen from the facilitator's. */
export type Projector = {
  /** Such a window is open. */
  readonly isOpen: boolean;
  /** Sends the content at once, and to windows that are opened later. */
  readonly show: (content: ProjectorContent) => void;
  /** Sends a question without votes, before this window has drawn it and shows the whole content. */
  readonly showQuestion: (question: AgendaItem) => void;
};

/** Connects to the projector's window of an assessment as long as the component is mounted. */
export function useProjector(id: string): Projector {
  const [isOpen, setOpen] = useState(false);
  const channel = useRef<ProjectorChannel | null>(null);
  const content = useRef<ProjectorContent | null>(null);
  useEffect(() => {
    let heardAt = Number.NEGATIVE_INFINITY;
    const send = () => content.current !== null && channel.current?.post(content.current);
    channel.current = openProjectorChannel(id, (message) => {
      if (message !== HELLO) return;
      heardAt = performance.now();
      setOpen(true);
      send();
    });
    send();
    const beat = setInterval(() => {
      send();
      if (performance.now() - heardAt > MAX_SILENCE) setOpen(false);
    }, HEARTBEAT);
    return () => {
      clearInterval(beat);
      channel.current?.close();
      channel.current = null;
    };
  }, [id]);
  const show = useCallback((shown: ProjectorContent) => {
    content.current = shown;
    channel.current?.post(shown);
  }, []);
  const showQuestion = useCallback(
    (question: AgendaItem) => {
      if (content.current !== null) show({ ...content.current, ...projectQuestion(question, false) });
    },
    [show],
  );
  return useMemo(() => ({ isOpen, show, showQuestion }), [isOpen, show, showQuestion]);
}

/** Returns the last message of the facilitator's window, or null; `isLost`: none came within `MAX_SILENCE`. */
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
      setProjected((before) => (before === null ? shown : keepUnchanged(before, shown)));
    });
    channel.post(HELLO);
    const beat = setInterval(() => {
      channel.post(HELLO);
      setLost(performance.now() - heardAt > MAX_SILENCE);
    }, HEARTBEAT);
    return () => {
      clearInterval(beat);
      channel.close();
    };
  }, [id]);
  return { projected, isLost };
}
