import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Fold } from "#ui/Fold.tsx";

it("draws the content of a long list when it is first opened, and keeps it", async () => {
  render(
    <Fold title="All answers" lazy>
      <p>An answer</p>
    </Fold>,
  );
  expect(screen.queryByText("An answer")).toBeNull();
  await userEvent.click(screen.getByText("All answers"));
  expect(await screen.findByText("An answer")).toBeInTheDocument();
  await userEvent.click(screen.getByText("All answers"));
  expect(screen.getByRole("group")).not.toHaveAttribute("open");
  expect(screen.getByText("An answer")).toBeInTheDocument();
});

it("draws other content at once, so that the browser finds it", () => {
  render(
    <Fold title="Details">
      <p>A detail</p>
    </Fold>,
  );
  expect(screen.getByText("A detail")).toBeInTheDocument();
});
