import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { nodeTexts } from "#report/nodeTexts.ts";
import { expect, it } from "vitest";
import { answers, reportOf } from "../fixtures/threeAreas.ts";

const formatter = createFormatter("en", english);
const { score } = reportOf(answers({ level: 2 }, { level: 2 }, { level: 2 })).overall;
const plain = { ...score, low: null, high: null, sensitivity: null, target: null, shortfall: null };

it.each([
  { name: "by less than is shown", last: 2.9889, value: 2.9944, shows: ["2.99", "2.99", "0.00", "near"] },
  { name: "not at all", last: 2.5, value: 2.5, shows: ["2.5", "2.5", "0.0", "same"] },
  { name: "by half a level", last: 0.9888, value: 1.4972, shows: ["0.99", "1.50", "+0.51", "rose"] },
  { name: "by a little", last: 2.41, value: 2.44, shows: ["2.41", "2.44", "+0.03", "rose"] },
  { name: "down", last: 3.2, value: 2.1, shows: ["3.2", "2.1", "−1.1", "fell"] },
])("a value that has moved $name", ({ last, value, shows }) => {
  const level = Math.floor(value);
  const shown = nodeTexts(formatter, { score: { ...plain, value, level }, last, gate: 1, highest: 5 });
  expect([shown.last, shown.value, shown.change, shown.turn]).toEqual(shows);
});

it.each([
  { name: "below a level", value: 2.997, level: 2, target: 4, shows: ["2.99", "4.00", "1.01"] },
  { name: "below its target", value: 3.496, level: 3, target: 3.5, shows: ["3.49", "3.50", "0.01"] },
  { name: "of three parts", value: 2.0222, level: 2, target: 3.6667, shows: ["2.02", "3.67", "1.65"] },
  { name: "that one decimal says whole", value: 2.25, level: 2, target: 3, shows: ["2.25", "3.00", "0.75"] },
  { name: "with nothing to lose", value: 2.333, level: 2, target: 4, shows: ["2.3", "4.0", "1.7"] },
  { name: "of next to nothing", value: 0.0001, level: 0, target: 0.0002, shows: ["0.00", "0.01", "0.01"] },
])("a value $name", ({ value, level, target, shows }) => {
  const shown = nodeTexts(formatter, { score: { ...plain, value, level, target }, last: null, gate: 1, highest: 5 });
  expect([shown.value, shown.target, shown.toTarget]).toEqual(shows);
});
