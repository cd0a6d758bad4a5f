/** Replaces every way in which JavaScript runs text; the texts are refused and collected in `run` until `restore`. */
export function refuseCode(): { readonly run: readonly string[]; readonly restore: () => void } {
  const run: string[] = [];
  const refuse = (...sources: readonly unknown[]) => {
    run.push(sources.join("\n"));
    throw new EvalError("Code from a file");
  };
  const places = [
    [globalThis, "eval"],
    [globalThis, "Function"],
    [Function.prototype, "constructor"],
  ] as const;
  const before = places.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name) ?? {});
  const set = (index: number, descriptor: PropertyDescriptor) => {
    const [owner, name] = places[index] ?? [globalThis, ""];
    Object.defineProperty(owner, name, descriptor);
  };
  for (const [index, descriptor] of before.entries()) set(index, { ...descriptor, value: refuse });
  const restore = () => {
    for (const [index, descriptor] of before.entries()) set(index, descriptor);
  };
  return { run, restore };
}
