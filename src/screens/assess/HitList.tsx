import { useText } from "#screens/useText.ts";
import styles from "./SearchDialog.module.css";
import type { Hit, Piece } from "./searchQuestions.ts";

/** The list of hits, as options of the search field, which keeps the focus and names the active one. */
export function HitList(props: {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: Hit | undefined;
  readonly idOf: (hit: Hit) => string;
  readonly onOpen: (hit: Hit) => void;
}) {
  const text = useText();
  const { hits, active, idOf, onOpen } = props;
  return (
    <div id={props.id} className={styles.results} role="listbox" aria-label={text("search.title")}>
      {hits.map((hit) => (
        <Option
          key={hit.place.question.id}
          hit={hit}
          id={idOf(hit)}
          isActive={hit === active}
          onOpen={() => onOpen(hit)}
        />
      ))}
    </div>
  );
}

function Option(props: {
  readonly hit: Hit;
  readonly id: string;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const { place, prompt, where, also } = props.hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and says which one is active
    <div id={props.id} role="option" aria-selected={props.isActive} className={styles.hit} onClick={props.onOpen}>
      <span className={styles.prompt}>
        {place.position}. <Pieces pieces={prompt} />
      </span>
      <span className={styles.where}>
        <Pieces pieces={where} /> ·{" "}
        {place.question.state === "notApplicable" ? text("assess.notApplicable") : place.question.answer}
      </span>
      {also !== null && (
        <span className={styles.where}>
          {text(`search.in.${also.source}`, { level: also.level ?? "" })} <Pieces pieces={also.pieces} />
        </span>
      )}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text));
}
