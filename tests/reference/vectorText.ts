import type { Assessment } from "#assessment/schema.ts";
import type { FullScorecard } from "./byTheBook.ts";
import type { VectorCase } from "./cases/vectorCase.ts";

const LINE = 110;
/** Far more digits than the tolerance needs, and few enough to hide the last digit of any machine. */
const DIGITS = 12;

/** Returns a test vector as the text of its file: the input is an assessment file. */
export function vectorText({ name, about, questionnaire, assessment }: VectorCase, expected: FullScorecard): string {
  const isBuiltIn = questionnaire.id === "cisos4ai";
  const custom = {
    ...assessment,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    custom: questionnaire,
  };
  const input: Assessment = isBuiltIn ? assessment : custom;
  return `${compact({ name, about, input, expected: JSON.parse(JSON.stringify(expected, rounded)) })}\n`;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;
}

/** Returns JSON with every value that fits on one line on one line. */
function compact(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= LINE) return line;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Array.isArray(value)
    ? value.map((item) => compact(item, deeper))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, deeper)}`);
  return [open, items.map((item) => `${deeper}${item}`).join(",\n"), `${indent}${close}`].join("\n");
}
