import { shortcutKey } from "#ui/shortcutKey.ts";
import { useEffect, useEffectEvent } from "react";
import { choicesName, STATEMENTS } from "./focusPlaces.ts";

export type AssessKeys = {
  /** The question that is shown: keys act on no other. */
  readonly question: string | undefined;
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

/**
 * Single keys on Assess. They act while the focus is on the question or one of its statements, and nowhere else: a letter
 * that was meant for a field must not answer anything. Only Escape acts from everywhere but a dialog; it leads there.
 */
export function useAssessKeys(keys: AssessKeys, enabled: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent, isFresh: boolean) => {
    const key = enabled ? shortcutKey(event) : null;
    if (key === null || isInDialog(event)) return;
    if (key === "Escape") return keys.leave();
    if (!isOnStatements(event, keys.question) && !(isFresh && event.target === document.body)) return;
    const action = actionOf(key, keys);
    if (action === null) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Until something is clicked or focused, the focus of a page that was just loaded is nowhere.
    let isFresh = document.activeElement === document.body;
    const touched = () => {
      isFresh = false;
    };
    document.addEventListener("pointerdown", touched, { signal, capture: true });
    document.addEventListener("focusin", touched, { signal });
    document.addEventListener("keydown", (event) => onKey(event, isFresh), { signal });
    return () => listening.abort();
  }, []);
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

/** Is the focus on the question or its statements, and not on another control among them? */
function isOnStatements({ target }: KeyboardEvent, question: string | undefined): boolean {
  if (!(target instanceof HTMLElement) || question === undefined) return false;
  if (target.closest(`[${STATEMENTS}]`)?.getAttribute(STATEMENTS) !== question) return false;
  if (target instanceof HTMLInputElement) return target.name === choicesName(question);
  return target.closest("a, button, summary, select, textarea, [contenteditable]") === null;
}
