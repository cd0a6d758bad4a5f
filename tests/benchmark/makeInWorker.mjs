// Reports in a new worker of the page: the message with which the Report screen started its own worker is sent again.

/** Runs in the page before its scripts: keeps the last message to a worker that makes PDFs. */
function recordMessages() {
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(address, options) {
      super(address, options);
      this.address = String(address);
    }
    postMessage(message, ...more) {
      if (/pdf\.worker/.test(this.address)) window.sent = { address: this.address, message };
      super.postMessage(message, ...more);
    }
  };
}

/** Runs in the page: sends the message to a new worker; resolves to milliseconds and the number of bytes. */
function sendAgain() {
  const { address, message } = window.sent;
  const start = performance.now();
  const worker = new Worker(address, { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }) => {
      if (data.kind === "progress") return;
      worker.terminate();
      if (data.kind === "error") reject(new Error(data.error));
      else resolve({ time: performance.now() - start, bytes: data.bytes.length });
    };
    worker.postMessage(message);
  });
}

/** Opens the sample's Report screen, where `makeInWorker` can follow. */
export async function openReport(page, address) {
  await page.addInitScript(recordMessages);
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("heading", { level: 1, name: /^Level / }).waitFor();
  await page.getByRole("navigation", { name: "This assessment" }).getByRole("link", { name: "Report" }).click();
  await page.getByRole("img", { name: /^Page 1 of \d+$/ }).waitFor();
}

/** Makes an edition ("board" or "full") in a new worker; resolves to milliseconds and the number of bytes. */
export async function makeInWorker(page, edition) {
  await page.getByRole("radio", { name: edition === "board" ? /^Board/ : /^Full/ }).check();
  // The first builds had the job at the top of the message.
  const isSent = (chosen) => {
    const { job, source } = window.sent?.message ?? {};
    return (job ?? source?.job)?.choices.edition === chosen;
  };
  await page.waitForFunction(isSent, edition);
  // The screen's own report must be finished, so that nothing else runs.
  await page.waitForTimeout(2_000);
  return page.evaluate(sendAgain);
}
