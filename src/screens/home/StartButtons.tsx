import { Link } from "wouter";
import { PORTFOLIO, QUESTIONNAIRES } from "#screens/addresses.ts";
import { COMPARE } from "#screens/compareAddresses.ts";
import { useAssessments } from "#screens/services.tsx";
import { useText } from "#screens/useText.ts";
import { questionnaireList } from "#store/questionnaireList.ts";
import { Button, ButtonLink } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { editionStarts } from "./editionStarts.ts";
import { MAX_CARDS } from "./maxCards.ts";
import styles from "./StartButtons.module.css";
import { StartProgress } from "./StartProgress.tsx";
import { useStartAssessment } from "./useStartAssessment.ts";

/** The ways to start another assessment. */
export function StartButtons({ onOpen }: { readonly onOpen: () => void }) {
  const text = useText();
  const { begin, beginSample, beginDemo, progress } = useStartAssessment();
  const isMany = useAssessments(({ heads }) => heads.size > MAX_CARDS);
  const starts = [
    ...questionnaireList()
      .slice(0, 1)
      .flatMap((questionnaire) =>
        editionStarts(questionnaire, text).map(({ edition, label, note }) => ({
          label,
          note,
          start: () => begin(questionnaire.id, edition),
        })),
      ),
    { label: text("home.sampleOpen"), note: text("home.sampleNote"), start: beginSample },
    { label: text("home.demo"), note: text("home.demoNote"), start: beginDemo },
  ];
  return (
    <div className={styles.buttons}>
      <StartProgress progress={progress} />
      {isMany && (
        <Link to={PORTFOLIO} asChild>
          <ButtonLink tone="subtle">{text("home.portfolio")}</ButtonLink>
        </Link>
      )}
      <Link to={COMPARE} asChild>
        <ButtonLink tone="subtle">{text("home.compare")}</ButtonLink>
      </Link>
      <Button tone="subtle" onClick={onOpen}>
        {text("home.openFile")}
      </Button>
      <Menu label={text("home.new")} look="button">
        {starts.map(({ label, note, start }) => (
          <li key={label}>
            <button type="button" onClick={start}>
              <span className={styles.start}>{label}</span>
              <span className="soft">{note}</span>
            </button>
          </li>
        ))}
        <li>
          <Link to={QUESTIONNAIRES}>
            <span className={styles.start}>{text("home.otherQuestionnaires")}</span>
            <span className="soft">{text("home.otherQuestionnairesNote")}</span>
          </Link>
        </li>
      </Menu>
    </div>
  );
}
