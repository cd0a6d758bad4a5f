import { useEffect, useEffectEvent } from "react";
import { shortcutKey } from "#ui/shortcutKey.ts";
import { choicesName, STATEMENTS } from "./focusPlaces.ts";

/** What the keys of Assess do; a key without a function does nothing. */
export type AssessKeys = {
  /** The current question, the only one that shortcuts affect. */
  readonly question: string | undefined;
  readonly level: (level: number) => void;
  readonly notApplicable: () => void;
  readonly unknown?: () => void;
  /** In a workshop: leaves the question for later. */
  readonly park?: () => void;
  readonly flag: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly nextOpen: () => void;
  /** Moves the focus back to the choices, from a field or elsewhere. */
  readonly leave: () => void;
  readonly search?: () => void;
  readonly help?: () => void;
};

/**
 * Handles single-key shortcuts on Assess. They work only while the focus is on the question or one of its statements,
 * because a letter typed into a field must not answer a question. Only Escape, which moves the focus there, works
 * everywhere except in a dialog.
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
    // Until something is clicked or focused, a newly loaded page has no focus.
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
      return keys.unknown ?? null;
    case "p":
      return keys.park ?? null;
    case "f":
      return keys.flag;
    case "ArrowLeft":
      return keys.previous;
    case "ArrowRight":
      return keys.next;
    case "Enter":
      return keys.nextOpen;
    case "/":
      return keys.search ?? null;
    case "?":
      return keys.help ?? null;
    default:
      return null;
  }
}

function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** Tells whether the focus is on the question or its statements, and not on another control among them. */
function isOnStatements({ target }: KeyboardEvent, question: string | undefined): boolean {
  if (!(target instanceof HTMLElement) || question === undefined) return false;
  if (target.closest(`[${STATEMENTS}]`)?.getAttribute(STATEMENTS) !== question) return false;
  if (target instanceof HTMLInputElement) return target.name === choicesName(question);
  return target.closest("a, button, summary, select, textarea, [contenteditable]") === null;
}
