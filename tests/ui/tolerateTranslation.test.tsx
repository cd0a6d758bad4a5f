// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tolerateTranslation } from "#ui/tolerateTranslation.ts";

const { removeChild, insertBefore } = Node.prototype;
beforeAll(tolerateTranslation);
afterAll(() => {
  Node.prototype.removeChild = removeChild;
  Node.prototype.insertBefore = insertBefore;
});

function Score({ text, strong }: { readonly text: string | null; readonly strong: boolean }) {
  return (
    <p>
      {strong && <b>bold</b>}
      {text}
      <i>end</i>
    </p>
  );
}

/** Simulates browser translation: the text moves into a new element, or is replaced by one. */
function translate(text: ChildNode, moves: boolean): void {
  const font = document.createElement("font");
  text.replaceWith(font);
  font.append(moves ? text : "translated");
}

it.each([
  { name: "moved", moves: true, left: "bold" },
  { name: "replaced", moves: false, left: "bold" },
])("a screen whose texts were $name still works", ({ moves, left }) => {
  const { container, rerender } = render(<Score text="2 Initial" strong={false} />);
  const [text] = container.querySelector("p")?.childNodes ?? [];
  if (text === undefined) throw new Error("no text");
  translate(text, moves);
  rerender(<Score text="2 Initial" strong={true} />);
  rerender(<Score text={null} strong={true} />);
  expect(container.textContent).toContain(left);
  expect(container.textContent).toContain("end");
  expect(container.textContent).not.toContain("2 Initial");
});
