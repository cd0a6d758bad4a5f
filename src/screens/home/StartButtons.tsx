import { Button } from "#ui/Button.tsx";
import { useText } from "#screens/useText.ts";
import styles from "./StartButtons.module.css";
import { BeginningProgress } from "./BeginningProgress.tsx";
import { useBeginnings } from "./useBeginnings.ts";

/** The ways to one more assessment, once there are some. */
export function StartButtons({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, progress } = useBeginnings();
  return (
    <div className={styles.buttons}>
      <BeginningProgress progress={progress} />
      <Button tone="quiet" onClick={beginSample}>
        {text("home.sampleOpen")}
      </Button>
      <Button onClick={onOpen}>{text("home.openFile")}</Button>
      <Button tone="main" onClick={() => begin("quick")}>
        {text("home.new")}
      </Button>
    </div>
  );
}
