import { Link } from "wouter";
import { scrollToSection } from "./ScrollToSection.tsx";
import styles from "./SectionLinks.module.css";

/**
 * Links to the sections of a long page. Each has an address that can be bookmarked; going back leaves the page at once.
 */
export function SectionLinks(props: {
  /** The accessible name. */
  readonly label: string;
  /** The sections that exist; `name` is the id of the section's title. */
  readonly sections: readonly { readonly name: string; readonly title: string }[];
  readonly addressOf: (name: string) => string;
}) {
  return (
    <nav className={styles.links} aria-label={props.label} data-one-stop>
      <ul>
        {props.sections.map(({ name, title }) => (
          <li key={name}>
            <Link
              to={props.addressOf(name)}
              replace
              // The address may already be this one.
              onClick={() => scrollToSection(name)}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
