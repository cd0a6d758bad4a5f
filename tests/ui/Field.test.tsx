import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { TextField } from "#ui/Field.tsx";
import { OptionList } from "#ui/Radio.tsx";

it("describes a field by its hint and its error, in reading order", () => {
  render(<TextField label="Name" hint="As on the report." error="Please give a name." />);
  const field = screen.getByRole("textbox", { name: "Name" });
  expect(field).toHaveAccessibleDescription("As on the report. Please give a name.");
  expect(field).toBeInvalid();
});

it("a field without an error is not invalid and has no description", () => {
  render(<TextField label="Name" />);
  const field = screen.getByRole("textbox", { name: "Name" });
  expect(field).toBeValid();
  expect(field).not.toHaveAttribute("aria-describedby");
});

const options = [
  { value: "a", label: "Apples" },
  { value: "b", label: "Pears" },
];

it("a list of options is a group with its legend, and reports the chosen one", async () => {
  const onChange = vi.fn();
  render(<OptionList legend="Fruit" options={options} chosen={["a"]} onChange={onChange} />);
  expect(screen.getByRole("group", { name: "Fruit" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "Apples" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Pears" }));
  expect(onChange).toHaveBeenCalledWith(["b"]);
});

it("with multiple choice, options are added and removed", async () => {
  const onChange = vi.fn();
  render(<OptionList many legend="Fruit" options={options} chosen={["a"]} onChange={onChange} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Pears" }));
  expect(onChange).toHaveBeenLastCalledWith(["a", "b"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Apples" }));
  expect(onChange).toHaveBeenLastCalledWith([]);
});
