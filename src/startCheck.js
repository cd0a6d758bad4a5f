/*
 * Runs before the app in any browser: written in the JavaScript of 2009, neither compiled nor bundled. It shows one of
 * two notices in index.html: the browser is too old, or the app did not start. The app removes the second when it
 * starts.
 */
(function () {
  function show(id) {
    var notice = document.getElementById(id);
    if (notice) notice.hidden = false;
  }
  function isTooOld() {
    try {
      // Chrome and Edge 111, Firefox 125, Safari 16.4: the newest features that the app uses.
      return !(
        Array.prototype.toSorted &&
        Intl.Segmenter &&
        CSS.supports("selector(:has(a))") &&
        CSS.supports("color", "color-mix(in srgb, red, blue)")
      );
    } catch (_error) {
      return true;
    }
  }
  function showNotStarted() {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", showNotStarted);
    else show("not-started");
  }
  // A missing file, or code that this browser cannot parse.
  window.addEventListener("error", showNotStarted, true);
  window.addEventListener("unhandledrejection", showNotStarted);
  document.addEventListener("DOMContentLoaded", function () {
    if (isTooOld()) show("old-browser");
  });
})();
