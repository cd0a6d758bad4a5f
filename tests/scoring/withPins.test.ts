import { expect, it } from "vitest";
import { withPins } from "#scoring/withPins.ts";

/** Room for 2 points, for 4, and for the rest. */
const CAPACITIES = [2, 4];

type Step = { readonly question: string; readonly level: number; readonly effort: number; readonly pin?: number };

it.each<{ name: string; steps: readonly Step[]; waves: readonly number[] }>([
  {
    name: "a step that does not fit closes the wave",
    steps: [
      { question: "a", level: 1, effort: 3 },
      { question: "b", level: 1, effort: 1 },
    ],
    waves: [2, 2],
  },
  {
    name: "one that fits only the last wave closes all others",
    steps: [
      { question: "a", level: 1, effort: 8 },
      { question: "b", level: 1, effort: 1 },
    ],
    waves: [3, 3],
  },
  {
    name: "a pinned one closes none",
    steps: [
      { question: "a", level: 1, effort: 3, pin: 3 },
      { question: "b", level: 1, effort: 1 },
    ],
    waves: [3, 1],
  },
  {
    name: "one moved by a pin closes none",
    steps: [
      { question: "a", level: 1, effort: 8 },
      { question: "a", level: 2, effort: 1, pin: 1 },
      { question: "b", level: 1, effort: 1 },
    ],
    waves: [1, 1, 2],
  },
  {
    name: "one delayed by a pin closes none",
    steps: [
      { question: "a", level: 1, effort: 1, pin: 2 },
      { question: "a", level: 2, effort: 1 },
      { question: "b", level: 1, effort: 1 },
    ],
    waves: [2, 2, 1],
  },
])("$name", ({ steps, waves }) => {
  const pins = new Map(steps.map(({ question, level, pin = null }) => [`${question}@${level}`, pin]));
  const plain = steps.map(({ question, level, effort }) => ({ question, level, effort, benefit: 0, wave: 1 }));
  const placed = withPins(plain, CAPACITIES, ({ question, level }) => pins.get(`${question}@${level}`) ?? null);
  expect(placed.map(({ wave }) => wave)).toEqual(waves);
});
