import { useEffect } from "react";
import { useStore } from "zustand";
import type { Preferences, PreferencesStore } from "#store/preferences.ts";

const SCALES = { normal: "", large: "112.5%", larger: "125%" } as const;

/** Applies the user's theme and text size to the page. */
export function Appearance({ preferences }: { readonly preferences: PreferencesStore }) {
  const { theme, textSize } = useStore(preferences);
  useEffect(() => applyAppearance({ theme, textSize }), [theme, textSize]);
  return null;
}

/** Applies a theme and a text size to the page. */
export function applyAppearance({ theme, textSize }: Pick<Preferences, "theme" | "textSize">): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.style.fontSize = SCALES[textSize];
}
