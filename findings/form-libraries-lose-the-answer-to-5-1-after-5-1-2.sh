#!/usr/bin/env bash
# react-hook-form 7.92.0, formik 2.4.9, @tanstack/form-core 1.33.5 and final-form 5.0.1, with react 19.3.1, react-dom
# 19.3.1 and jsdom 26.1.0 (npm)
#
# Did: a form whose fields are named by the numbers of the questions, 5.1 and 5.1.2, as standards number them. Answered
#   "yes" to 5.1 and then "no" to 5.1.2; in react-hook-form with real radio buttons, and submitted.
# Expected: two answers; or, as dots in a name lead into nested data in all four, an error for the second.
# Happens: final-form throws. The other three put the second answer in the place of the first, without a word: the data
#   has "no" for 5.1.2 and nothing for 5.1, while "yes" is still chosen on the page.
# Why it matters: an answer that everybody can see is not in what is stored, and only for questions that have a question
#   below them. Take the dots out of the names: q5_1_2.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund react-hook-form@7.92.0 formik@2.4.9 @tanstack/form-core@1.33.5 \
  final-form@5.0.1 react@19.3.1 react-dom@19.3.1 jsdom@26.1.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { JSDOM } from "jsdom";

const { window } = new JSDOM('<div id="box"></div>');
for (const name of ["document", "navigator", "HTMLElement"]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
globalThis.window = window;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { act, createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { useForm } = await import("react-hook-form");
const { getIn, setIn } = await import("formik");
const { FormApi } = await import("@tanstack/form-core");
const { createForm } = await import("final-form");

const answers = { "5.1": "yes", "5.1.2": "no" };
const seen = {};
const note = (library, read) =>
  (seen[library] = Object.entries(answers).map(([name, value]) => (read(name) === value ? value : "lost")).join(", "));

let hookForm;
function Questions() {
  hookForm = useForm();
  const radio = (name, value) =>
    createElement("input", { key: name + value, type: "radio", value, id: name + value, ...hookForm.register(name) });
  return Object.keys(answers).flatMap((name) => ["yes", "no"].map((value) => radio(name, value)));
}
const box = window.document.getElementById("box");
await act(() => createRoot(box).render(createElement(Questions)));
for (const [name, value] of Object.entries(answers)) await act(() => window.document.getElementById(name + value).click());
let submitted;
await act(() => hookForm.handleSubmit((data) => (submitted = data))());
note("react-hook-form", (name) => getIn(submitted, name));
const chosen = [...box.querySelectorAll(":checked")].map(({ id }) => id).join(", ");

let values = {};
const tanstack = new FormApi({});
tanstack.mount();
const final = createForm({ onSubmit() {} });
for (const [name, value] of Object.entries(answers)) {
  values = setIn(values, name, value);
  tanstack.setFieldValue(name, value);
  final.registerField(name, () => {}, { value: true });
  try {
    final.change(name, value);
  } catch (error) {
    seen["final-form"] = `throws at ${name}`;
  }
}
note("formik", (name) => getIn(values, name));
note("@tanstack/form-core", (name) => tanstack.getFieldValue(name));
for (const [library, result] of Object.entries(seen)) console.log(`${library}: ${result}`);
console.log(`chosen on the page: ${chosen}`);
const stated = { "react-hook-form": "lost, no", "final-form": "throws at 5.1.2", formik: "lost, no" };
stated["@tanstack/form-core"] = "lost, no";
if (JSON.stringify(seen) === JSON.stringify(stated) && chosen === "5.1yes, 5.1.2no") {
  console.log("As stated: three of the four lose the answer to 5.1.");
} else {
  console.log("Changed: the answers are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
