import type { ScreenMessageId } from "#screens/LanguageProvider.tsx";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import type { AuthoredText } from "#verify/authoredText.ts";
import styles from "./VerifyScreen.module.css";

/** The parts of a report that its author wrote, as opposed to those that rules derive from the answers. */
export function AuthoredPart(props: { readonly authored: readonly AuthoredText[]; readonly note: ScreenMessageId }) {
  const text = useText();
  return (
    <Part title={text("verify.authored")}>
      <p className={styles.note}>{text(props.note)}</p>
      <dl className={styles.facts}>
        {props.authored.map((each, index) => (
          <div key={index}>
            <dt dir="auto">{each.what}</dt>
            <dd dir="auto">{each.text}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
