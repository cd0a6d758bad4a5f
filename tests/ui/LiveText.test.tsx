import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { LiveText } from "#ui/LiveText.tsx";

it("is not announced when it appears, but with every later change", () => {
  const { rerender } = render(<LiveText text="36 items" />);
  const status = screen.getByRole("status");
  expect(status).toHaveTextContent("36 items");
  expect(status).toHaveAttribute("aria-live", "off");
  for (const text of ["36 items", "1 item", "36 items"]) {
    const before = status.textContent;
    rerender(<LiveText text={text} />);
    expect(status).toHaveTextContent(text);
    if (text !== before) expect(status).toHaveAttribute("aria-live", "polite");
  }
});
