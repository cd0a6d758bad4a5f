/** Ignores files dropped outside a drop target, which the browser would otherwise open in place of the app. */
export function ignoreStrayDrops(page: Document): void {
  const ignore = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  };
  page.addEventListener("dragover", ignore);
  page.addEventListener("drop", ignore);
}
