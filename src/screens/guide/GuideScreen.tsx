import { Lead } from "#screens/Lead.tsx";
import { Page } from "#screens/shell/Page.tsx";
import { ScreenTitle } from "#screens/shell/ScreenTitle.tsx";
import { useText } from "#screens/useText.ts";
import { Button } from "#ui/Button.tsx";
import { Part } from "#ui/Part.tsx";
import styles from "./GuideScreen.module.css";

const BEFORE = [
  {
    title: "guide.weeks",
    points: [
      "guide.weeks.edition",
      "guide.weeks.people",
      "guide.weeks.roles",
      "guide.weeks.names",
      "guide.weeks.collect",
      "guide.weeks.scan",
    ],
  },
  {
    title: "guide.day",
    points: ["guide.day.agenda", "guide.day.same", "guide.day.projector", "guide.day.oneScreen", "guide.day.cards"],
  },
] as const;

const UNKNOWN_PART = {
  title: "guide.unknown",
  points: ["guide.unknown.answer", "guide.unknown.guess", "guide.unknown.expert", "guide.unknown.apart"],
} as const;

/** From and to, in minutes from the beginning. */
const TIMED_PARTS = [
  {
    title: "guide.hours",
    steps: [
      { from: 0, to: 10, what: "guide.hours.open" },
      { from: 10, to: 25, what: "guide.hours.learn" },
      { from: 25, to: 85, what: "guide.hours.differ" },
      { from: 85, to: 100, what: "guide.hours.break" },
      { from: 100, to: 150, what: "guide.hours.rest" },
      { from: 150, to: 165, what: "guide.hours.parked" },
      { from: 165, to: 180, what: "guide.hours.end" },
    ],
  },
  {
    title: "guide.board",
    steps: [
      { from: 0, to: 5, what: "guide.board.headline" },
      { from: 5, to: 15, what: "guide.board.differ" },
      { from: 15, to: 25, what: "guide.board.views" },
      { from: 25, to: 30, what: "guide.board.decide" },
    ],
  },
] as const;

/** How a workshop is prepared and led, for whoever does it for the first time; to be read or printed. */
export function GuideScreen() {
  const text = useText();
  return (
    <Page narrow>
      <ScreenTitle tab={text("guide.title")}>{text("guide.title")}</ScreenTitle>
      <Lead>{text("guide.lead")}</Lead>
      <p className={styles.print}>
        <Button onClick={() => window.print()}>{text("guide.print")}</Button>
      </p>
      <div className={styles.parts}>
        {BEFORE.map((part) => (
          <Points key={part.title} {...part} />
        ))}
        {TIMED_PARTS.map(({ title, steps }) => (
          <Part key={title} title={text(title)}>
            <ol className={styles.steps}>
              {steps.map(({ from, to, what }) => (
                <li key={what}>
                  <span className={styles.time}>{text("guide.time", { from: clock(from), to: clock(to) })}</span>
                  <span>{text(what)}</span>
                </li>
              ))}
            </ol>
          </Part>
        ))}
        <Points {...UNKNOWN_PART} />
      </div>
    </Page>
  );
}

function Points({ title, points }: (typeof BEFORE)[number] | typeof UNKNOWN_PART) {
  const text = useText();
  return (
    <Part title={text(title)}>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{text(point)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Minutes as hours and minutes, such as "1:25". */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
