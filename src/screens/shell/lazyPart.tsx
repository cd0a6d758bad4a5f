import { loadPart } from "#lib/loadPart.ts";
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from "react";
import { PartTrouble } from "./PartTrouble.tsx";

/**
 * Returns the component `name` of a module that is loaded when first rendered. If it cannot be loaded, `Trouble`
 * replaces it.
 */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
  Trouble: () => ReactNode = PartTrouble,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(async () => {
    const part = await loadPart(load);
    return { default: part.ok ? part.value[name] : Trouble };
  });
}
