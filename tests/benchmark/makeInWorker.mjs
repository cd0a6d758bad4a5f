/** Makes a report in a new worker, in the page: resolves to milliseconds and the number of bytes. */
export async function makeInWorker({ worker, assessment, edition, phrases }) {
  const questionnaire = await (await fetch("questionnaires/cisos4ai.json")).json();
  const choices = {
    edition,
    paper: "a4",
    language: "en-GB",
    classification: "",
    preparedBy: "",
    accent: null,
    logo: null,
  };
  const job = { questionnaire, assessment: JSON.parse(assessment), choices, date: "2026-11-23" };
  const address = (name) => new URL(`fonts/report-${name}.ttf`, document.baseURI).href;
  const latin = { serif: address("serif"), sans: address("sans"), strong: address("strong") };
  const addresses = { latin, wide: latin };
  const start = performance.now();
  const running = new Worker(`assets/${worker}`, { type: "module" });
  return new Promise((resolve, reject) => {
    running.onerror = reject;
    running.onmessage = ({ data }) => {
      if (data.kind === "error") reject(new Error(data.error));
      if (data.kind === "done") resolve({ time: performance.now() - start, bytes: data.bytes.length });
    };
    running.postMessage({ job, addresses, phrases });
  });
}
