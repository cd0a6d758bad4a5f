import { useEffect, useState } from "react";
import { useText } from "#screens/useText.ts";
import { readBuildHash } from "#store/buildHash.ts";
import { Part } from "#ui/Part.tsx";
import styles from "./SettingsScreen.module.css";

/** The hash of the served build, to compare with that of your own build. */
export function BuildPart() {
  const text = useText();
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    readBuildHash().then((read) => current && setHash(read));
    return () => {
      current = false;
    };
  }, []);
  return (
    <Part title={text("build.title")}>
      {hash === null ? (
        <p className={styles.note}>{text("build.unknown")}</p>
      ) : (
        <>
          <p className={styles.note}>{text("build.note")}</p>
          <p className={styles.hash} dir="ltr">
            <code>{hash}</code>
          </p>
        </>
      )}
    </Part>
  );
}
