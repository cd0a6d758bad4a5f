import type { ReactNode } from "react";
import { Link } from "wouter";
import { ACCESSIBILITY, HOME, QUESTIONNAIRES } from "#screens/addresses.ts";
import { useDeviceLock, WhenOpen } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { TextButton } from "#ui/TextButton.tsx";
import styles from "./Frame.module.css";

type Destination = { readonly to: string; readonly label: string; readonly current: boolean };

/** The frame of every screen: the header with name, navigation and saving state, the screen itself, and the footer. */
export function Frame(props: {
  readonly what?: ReactNode;
  readonly destinations: readonly Destination[];
  readonly navigationLabel: string;
  readonly state?: ReactNode;
  /** Shown after the saving state, at the end of the header. */
  readonly menu?: ReactNode;
  /** The next screen is being drawn. */
  readonly busy?: boolean;
  /** The address of the screen's questionnaire; by default, of the list of questionnaires. */
  readonly questionnaire?: string;
  readonly children: ReactNode;
}) {
  const text = useText();
  const isHome = props.destinations.some(({ to, current }) => to === HOME && current);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it jumps within the page, which is what a link does */}
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {text("frame.skip")}
      </a>
      <header className={styles.bar}>
        {isHome ? (
          <span className={styles.mark}>Tenspan</span>
        ) : (
          <Link to={HOME} className={styles.mark} aria-label={text("frame.home")}>
            Tenspan
          </Link>
        )}
        {props.what && (
          <span className={styles.what} dir="auto">
            {props.what}
          </span>
        )}
        <nav className={styles.nav} aria-label={props.navigationLabel}>
          {props.destinations.map(({ to, label, current }) => (
            <Link key={to} to={to} aria-current={current ? "page" : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {(props.state || props.menu) && (
          <div className={styles.state}>
            {props.state}
            {props.menu}
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={props.busy || undefined}>
        {/* Chromium fires an event for the selected option of each select that is rendered after its page. Orca
            mistakes that for focus and reads the option aloud, unless the current reading position and the select
            are in one such block. Chromium ignores blocks without an id. */}
        <div id="screen" className={styles.screen}>
          {props.children}
        </div>
      </main>
      <footer className={`${styles.foot} late`}>
        <Link to={props.questionnaire ?? QUESTIONNAIRES}>
          {text(props.questionnaire === undefined ? "frame.questionnaires" : "frame.questionnaire")}
        </Link>
        <Link to={ACCESSIBILITY}>{text("frame.accessibility")}</Link>
        <WhenOpen>
          <LockButton />
        </WhenOpen>
      </footer>
    </>
  );
}

function LockButton() {
  const text = useText();
  const { unlocked, lockNow } = useDeviceLock();
  if (unlocked === null) return null;
  return <TextButton onClick={lockNow}>{text("frame.lock")}</TextButton>;
}

// The router uses the address after #, so the jump is scripted.
function skipToMain(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
