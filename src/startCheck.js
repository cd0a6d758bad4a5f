/*
 * Runs before the app, in whatever browser there is: written in the JavaScript of 2009, neither compiled nor bundled. It
 * shows one of two sentences of index.html: the browser lacks what the app needs, or the app did not start. The app
 * takes the second away when it starts.
 */
(function () {
  function show(id) {
    var notice = document.getElementById(id);
    if (notice) notice.hidden = false;
  }
  function isTooOld() {
    try {
      // Chrome and Edge 111, Firefox 125, Safari 16.4: the newest of what the app is written with.
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
  // A file that is not there, or code that this browser cannot read.
  window.addEventListener("error", showNotStarted, true);
  window.addEventListener("unhandledrejection", showNotStarted);
  document.addEventListener("DOMContentLoaded", function () {
    if (isTooOld()) show("old-browser");
  });
})();
