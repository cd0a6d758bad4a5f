import { shortcutKey } from "#ui/shortcutKey.ts";
import { useEffect, useRef } from "react";

export type AssessKeys = {
  readonly level: (level: number) => void;
  readonly notApplicable: () => void;
  readonly unknown: () => void;
  readonly flag: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly nextOpen: () => void;
  /** From a field, or from wherever the focus is, back to the choices. */
  readonly leave: () => void;
  readonly search: () => void;
  readonly help: () => void;
};

/** Single keys on Assess. But for Escape they rest while somebody types; all rest in a dialog, with a modifier, and when switched off. */
export function useAssessKeys(keys: AssessKeys, enabled: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      const key = shortcutKey(event);
      if (key === null) return;
      // Nothing is typed with it, so that it leads out of a field as well.
      if (key === "Escape" && !isInDialog(event)) return latest.current.leave();
      if (isTaken(event)) return;
      const act = actionOf(key, latest.current);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}

function actionOf(key: string, keys: AssessKeys): (() => void) | null {
  if (/^[0-9]$/.test(key)) return () => keys.level(Number(key));
  switch (key) {
    case "n":
      return keys.notApplicable;
    case "d":
      return keys.unknown;
    case "f":
      return keys.flag;
    case "ArrowLeft":
      return keys.previous;
    case "ArrowRight":
      return keys.next;
    case "Enter":
      return keys.nextOpen;
    case "/":
      return keys.search;
    case "?":
      return keys.help;
    default:
      return null;
  }
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** Is the key meant for the control that has the focus? */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (isInDialog(event) || target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "checkbox") return true;
  // Enter presses buttons and follows links; the arrows move within the evidence grades, not between questions.
  if (event.key === "Enter") return target.closest("a, button, summary") !== null;
  if (event.key.startsWith("Arrow")) return target instanceof HTMLInputElement && !target.name.startsWith("answer-");
  return false;
}
