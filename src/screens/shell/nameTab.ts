/** Names the browser's tab after what it shows. */
export function nameTab(what: string): void {
  document.title = `${what} · Tenspan`;
}
