import { type ComponentType, lazy, type ReactNode, useState } from "react";
import { loadPart } from "#lib/loadPart.ts";
import { PartTrouble } from "./PartTrouble.tsx";

/** A component whose code is loaded when it is first rendered, or before by `load`, which never rejects. */
export type LazyPart<Props> = ComponentType<Props> & { readonly load: () => Promise<void> };

/**
 * Returns the component `name` of a module that is loaded when first rendered. If it cannot be loaded, `Trouble`
 * replaces it. Unlike React's `lazy`, it renders at once if it was loaded before: after a fallback was shown, even for
 * a moment, React waits 300 ms before it shows the content.
 */
export function lazyPart<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
  Trouble: () => ReactNode = PartTrouble,
): LazyPart<Props> {
  let loading: Promise<{ readonly default: ComponentType<Props> }> | null = null;
  let loaded: ComponentType<Props> | null = null;
  const begin = () => {
    loading ??= loadPart(load).then((part) => {
      loaded = part.ok ? part.value[name] : Trouble;
      return { default: loaded };
    });
    return loading;
  };
  const Lazy: ComponentType<Props> = lazy(begin);
  function Part(props: Props) {
    // Chosen once, because another component would lose the state of the first.
    const [Chosen] = useState(() => loaded ?? Lazy);
    return <Chosen {...props} />;
  }
  return Object.assign(Part, { load: async () => void (await begin()) });
}
