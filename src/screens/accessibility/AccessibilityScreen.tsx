import { VERSION } from "#lib/version.ts";
import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./AccessibilityScreen.module.css";

/** The sections and their sentences, in reading order. Each claim has a test, or says that there is none. */
const PARTS = [
  {
    title: "accessibility.tried",
    points: [
      "accessibility.tried.axe",
      "accessibility.tried.keyboard",
      "accessibility.tried.narrow",
      "accessibility.tried.targets",
      "accessibility.tried.colours",
      "accessibility.tried.charts",
      "accessibility.tried.reader",
    ],
  },
  {
    title: "accessibility.untried",
    points: ["accessibility.untried.people", "accessibility.untried.readers", "accessibility.untried.browsers"],
  },
  {
    title: "accessibility.known",
    points: [
      "accessibility.known.matrix",
      "accessibility.known.preview",
      "accessibility.known.languages",
      "accessibility.known.strip",
    ],
  },
] as const;

/** The accessibility statement: what was tested, what was not, and the known limitations. */
export function AccessibilityScreen() {
  const text = useText();
  return (
    <Page narrow>
      <ScreenTitle tab={text("accessibility.title")}>{text("accessibility.title")}</ScreenTitle>
      <Lead>{text("accessibility.lead")}</Lead>
      <div className={styles.parts}>
        {PARTS.map(({ title, points }) => (
          <Part key={title} title={text(title)}>
            <ul className={styles.points}>
              {points.map((point) => (
                <li key={point}>{text(point)}</li>
              ))}
            </ul>
          </Part>
        ))}
        <Part title={text("accessibility.pdf")}>
          <p className={styles.text}>{text("accessibility.pdf.text")}</p>
        </Part>
        <Part title={text("accessibility.tell")}>
          <p className={styles.text}>{text("accessibility.tell.text")}</p>
          <p className={styles.date}>{text("accessibility.date", { version: VERSION })}</p>
        </Part>
      </div>
    </Page>
  );
}
