import type { ReactNode } from "react";
import { Link } from "wouter";
import { ACCESSIBILITY, HOME, QUESTIONNAIRES } from "#screens/addresses.ts";
import styles from "./Frame.module.css";
import { useText } from "#screens/useText.ts";

type Destination = { readonly to: string; readonly label: string; readonly current: boolean };

/** The page around every screen: the bar with name, navigation and state, the screen itself, and its foot. */
export function Frame(props: {
  readonly what?: ReactNode;
  readonly destinations: readonly Destination[];
  readonly navigationLabel: string;
  readonly state?: ReactNode;
  /** What is shown behind the state, at the end of the bar. */
  readonly menu?: ReactNode;
  /** The next screen is being drawn. */
  readonly busy?: boolean;
  /** The address of the questionnaire that belongs to the screen; without it, of all of them. */
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
        {/*
          Chromium tells of the chosen option of each select that is drawn later than its page. Orca takes that for the focus
          and reads the option out unasked, unless what it reads and the select stand in one such block. Of a block without
          an id Chromium tells nothing.
        */}
        <div id="screen" className={styles.screen}>
          {props.children}
        </div>
      </main>
      <footer className={`${styles.foot} late`}>
        <Link to={props.questionnaire ?? QUESTIONNAIRES}>
          {text(props.questionnaire === undefined ? "frame.questionnaires" : "frame.questionnaire")}
        </Link>
        <Link to={ACCESSIBILITY}>{text("frame.accessibility")}</Link>
      </footer>
    </>
  );
}

// The address after # belongs to the router, so the jump is made by hand.
function skipToMain(event: { preventDefault(): void }) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
