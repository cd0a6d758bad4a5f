import type { ReactNode } from "react";

/**
 * The page before a screen is ready: the header with only the name, in the same position as in index.html and in later
 * screens.
 */
export function Shell({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="shell">
      <header>Tenspan</header>
      {children}
    </div>
  );
}
