import { hasShape } from "#lib/hasShape.ts";
import { isObject } from "#lib/isObject.ts";
import { isSameJson } from "#lib/isSameJson.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";
import type { Radar, RadarAxis } from "#report/radar.ts";

/** The content of the projector's window, without names and notes, and without scores until they are shown. */
export type ProjectorContent = {
  /** The name of the assessment. */
  readonly title: string;
  /** A sentence on what is agreed, parked and open. */
  readonly progress: string;
  /** A sentence on the last agreement; empty if none. */
  readonly last: string;
  /** The question; empty if none is projected. */
  readonly prompt: string;
  readonly levels: readonly {
    readonly level: number;
    readonly name: string;
    readonly statement: string;
    /** 0 while the votes are hidden. */
    readonly voters: number;
  }[];
  /** Number of votes for any level; 0 while they are hidden. */
  readonly voters: number;
  /** The agreed level; null if there is none. */
  readonly agreed: number | null;
  /** The radar of the agreed answers; null until the facilitator shows it. */
  readonly radar: Radar | null;
};

const EXAMPLE = {
  title: "",
  progress: "",
  last: "",
  prompt: "",
  voters: 0,
  agreed: null,
  levels: [{ level: 0, name: "", statement: "", voters: 0 }],
} satisfies Omit<ProjectorContent, "radar">;
const AXIS: RadarAxis = {
  id: "",
  label: "",
  title: "",
  text: { value: "", range: "", target: "", last: "" },
  value: null,
  low: null,
  high: null,
  target: null,
  last: null,
};
const RADAR: Radar = {
  kind: "radar",
  form: "radar",
  title: "",
  alt: "",
  caption: [{ text: "" }],
  max: 5,
  wave: 0,
  axes: [AXIS],
  names: { axis: "", today: "", target: "", last: "", range: "" },
};

/** Returns a message from the facilitator's window; null for any other message. */
export function readProjectorContent(message: unknown): ProjectorContent | null {
  return isProjected(message) ? message : null;
}

function isProjected(message: unknown): message is ProjectorContent {
  if (!isObject(message) || !hasShape(message, EXAMPLE)) return false;
  return message.radar === null || hasShape(message.radar, RADAR);
}

/**
 * Returns `next` with the equal parts of `before`, or `before` if all are, so that only what changed is drawn again.
 */
export function keepUnchanged(before: ProjectorContent, next: ProjectorContent): ProjectorContent {
  const radar = isSameJson(before.radar, next.radar) ? before.radar : next.radar;
  const kept = { ...next, radar };
  return isSameJson(before, kept) ? before : kept;
}

/** Returns the projected part of a question; `isShown`: with votes. */
export function projectQuestion({ prompt, levels, voters, state, answer }: AgendaItem, isShown: boolean) {
  return {
    prompt,
    levels: levels.map((level) => ({ ...level, voters: isShown ? level.voters : 0 })),
    voters: isShown ? voters : 0,
    agreed: state === "agreed" ? answer.level : null,
  };
}

/** The projected content without a question. */
export const NO_QUESTION = { prompt: "", levels: [], voters: 0, agreed: null };

/** The message that a projector's window sends on opening and then every `HEARTBEAT`. */
export const HELLO = "hello";
/** Heartbeat interval of both windows, in milliseconds. */
export const HEARTBEAT = 2000;
/** Time without a message after which the other window counts as closed, in ms. */
export const MAX_SILENCE = 7000;
