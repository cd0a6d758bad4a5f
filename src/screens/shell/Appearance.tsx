import { useEffect } from "react";
import { usePreferences } from "#screens/services.tsx";

const SCALES = { normal: "", large: "112.5%", larger: "125%" } as const;

/** Applies the user's theme and text size to the page. */
export function Appearance() {
  const { theme, textSize } = usePreferences();
  useEffect(() => {
    const root = document.documentElement;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    root.style.fontSize = SCALES[textSize];
  }, [theme, textSize]);
  return null;
}
