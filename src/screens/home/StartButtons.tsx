import { Button } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useText } from "#screens/useText.ts";
import { StartProgress } from "./StartProgress.tsx";
import styles from "./StartButtons.module.css";
import { useStartAssessment } from "./useStartAssessment.ts";

/** The ways to one more assessment, once there are some. */
export function StartButtons({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, progress } = useStartAssessment();
  const starts = [
    { name: "quickStart", note: "quickNote", start: () => begin("quick") },
    { name: "fullStart", note: "fullNote", start: () => begin("full") },
    { name: "sampleOpen", note: "sampleNote", start: beginSample },
  ] as const;
  return (
    <div className={styles.buttons}>
      <StartProgress progress={progress} />
      <Button tone="subtle" onClick={onOpen}>
        {text("home.openFile")}
      </Button>
      <Menu label={text("home.new")} look="button">
        {starts.map(({ name, note, start }) => (
          <li key={name}>
            <button type="button" onClick={start}>
              <span className={styles.start}>{text(`home.${name}`)}</span>
              <span className="soft">{text(`home.${note}`)}</span>
            </button>
          </li>
        ))}
      </Menu>
    </div>
  );
}
