import { useAssessments, useServices } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { DEMO_ID } from "./makeDemo.ts";
import styles from "./PortfolioPage.module.css";

/** Says that the demo portfolio is on this device and deletes it with one press, which can be undone. */
export function DemoNotice() {
  const text = useText();
  const { assessments } = useServices();
  const heads = useAssessments((state) => state.heads);
  const demo = [...heads.keys()].filter((id) => id.startsWith(DEMO_ID));
  if (demo.length === 0) return null;
  return (
    <div className={styles.demo}>
      <Notice
        kind="info"
        action={<Button onClick={() => assessments.getState().remove(demo)}>{text("portfolio.deleteDemo")}</Button>}
      >
        {text("portfolio.demo", { count: demo.length })}
      </Notice>
    </div>
  );
}
