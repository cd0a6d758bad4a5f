import type { ReactNode } from "react";

/** The page before a screen is there: the bar with the name alone, where it stands in index.html and stays from then on. */
export function Shell({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="shell">
      <header>Tenspan</header>
      {children}
    </div>
  );
}
