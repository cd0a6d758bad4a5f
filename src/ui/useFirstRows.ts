import { type RefObject, useRef, useState } from "react";
import { firstRows } from "./firstRows.ts";
import { showMore } from "./showMore.ts";

/** The rows of a long list that are shown, and what shows all of them; null if all are. */
type FirstRows<Place, Row> = {
  /** For the element around the rows, in which the first new row is focused. */
  readonly place: RefObject<Place | null>;
  readonly shown: readonly Row[];
  readonly showAll: (() => void) | null;
};

/** Shows the beginning of a long list until the user asks for all of it. */
export function useFirstRows<Place extends HTMLElement, Row>(rows: readonly Row[]): FirstRows<Place, Row> {
  const place = useRef<Place>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : firstRows(rows);
  return {
    place,
    shown,
    showAll: shown.length < rows.length ? () => showMore(place, () => setWhole(true)) : null,
  };
}
