import type { Path } from "#lib/problem.ts";

/** Returns a copy of a JSON document with `value` at `path`; undefined removes the field or the entry. */
export function changed(json: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    const copy: unknown[] = [...json];
    copy.splice(
      Number(step),
      1,
      ...(rest.length === 0 && value === undefined ? [] : [changed(json[Number(step)], rest, value)]),
    );
    return copy;
  }
  const fields: Readonly<Record<string, unknown>> = { ...(typeof json === "object" && json) };
  const inner = changed(fields[step], rest, value);
  const others = Object.entries(fields).filter(([name]) => name !== step);
  const given: [string, unknown][] = inner === undefined ? [] : [[String(step), inner]];
  return Object.fromEntries([...others, ...given]);
}
