/** Sets the title of the browser's tab. */
export function nameTab(what: string): void {
  document.title = `${what} · Tenspan`;
}
