import { Link } from "wouter";
import { assessmentAddress } from "#screens/addresses.ts";
import { scrollToSection } from "#screens/shell/ScrollToSection.tsx";
import { useText } from "#screens/useText.ts";
import { type ResultsSection, SECTIONS } from "./sections.ts";
import styles from "./SectionLinks.module.css";

/**
 * Links to the sections of the long page. Each has an address that can be bookmarked; going back leaves Results at
 * once.
 */
export function SectionLinks(props: {
  readonly assessmentId: string;
  /** The titles of the sections that exist. */
  readonly titles: Readonly<Partial<Record<ResultsSection, string>>>;
}) {
  const text = useText();
  return (
    <nav className={styles.links} aria-label={text("results.sections")} data-one-stop>
      <ul>
        {SECTIONS.filter((name) => props.titles[name] !== undefined).map((name) => (
          <li key={name}>
            <Link
              to={assessmentAddress(props.assessmentId, "results", name)}
              replace
              // The address may already be this one.
              onClick={() => scrollToSection(name)}
            >
              {props.titles[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
