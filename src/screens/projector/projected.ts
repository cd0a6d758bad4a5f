import { hasShape } from "#lib/hasShape.ts";
import type { AgendaItem } from "#report/agreement/agenda.ts";

/** What the room sees: no name, no note and no score is in it. */
export type Projected = {
  /** What the workshop is about. */
  readonly title: string;
  /** What is agreed, parked and left. */
  readonly progress: string;
  /** What was agreed last; empty before. */
  readonly last: string;
  /** The question; empty between questions. */
  readonly prompt: string;
  readonly levels: readonly {
    readonly level: number;
    readonly name: string;
    readonly statement: string;
    /** 0 while the votes are hidden. */
    readonly voters: number;
  }[];
  /** How many chose a level; 0 while the votes are hidden. */
  readonly voters: number;
  /** The agreed level; null where none is. */
  readonly agreed: number | null;
};

const EXAMPLE: Projected = {
  ...{ title: "", progress: "", last: "", prompt: "", voters: 0, agreed: null },
  levels: [{ level: 0, name: "", statement: "", voters: 0 }],
};

/** What a message of the facilitator's window shows; null for any other. */
export function readProjected(message: unknown): Projected | null {
  return isProjected(message) ? message : null;
}

function isProjected(message: unknown): message is Projected {
  return hasShape(message, EXAMPLE);
}

/** What the room sees of a question. */
export function projectQuestion({ prompt, levels, voters, state, answer }: AgendaItem, isShown: boolean) {
  return {
    prompt,
    levels: levels.map((level) => ({ ...level, voters: isShown ? level.voters : 0 })),
    voters: isShown ? voters : 0,
    agreed: state === "agreed" ? answer.level : null,
  };
}

/** What the room sees between questions. */
export const NO_QUESTION = { prompt: "", levels: [], voters: 0, agreed: null };

/** What a projector's window says when it opens, and once in a while. */
export const HELLO = "hello";
/** How often either window says that it is there, in milliseconds. */
export const BEAT = 2000;
/** Without a word for so long, the other window is gone, in milliseconds. */
export const SILENCE = 7000;
