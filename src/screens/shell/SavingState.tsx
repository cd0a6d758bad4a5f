import { useLocale } from "#screens/LanguageProvider.tsx";
import { momentText } from "#screens/momentText.ts";
import { useAssessments } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./SavingState.module.css";

/** Shows whether everything is saved. */
export function SavingState() {
  const text = useText();
  const locale = useLocale();
  const saving = useAssessments(({ saving }) => saving);
  if (saving.kind === "failed") return <span className={styles.failed}>{text("saved.failed")}</span>;
  if (saving.kind === "saving") return <span className={styles.saved}>{text("saved.saving")}</span>;
  if (saving.kind === "off") return <span className={styles.saved}>{text("saved.off")}</span>;
  return (
    <span className={styles.saved}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M2 7.5L5.5 11L12 3.5" />
      </svg>
      {saving.at === null
        ? text("saved.nothing")
        : text("saved.saved", { time: momentText(saving.at, locale, { timeStyle: "short" }) })}
    </span>
  );
}
