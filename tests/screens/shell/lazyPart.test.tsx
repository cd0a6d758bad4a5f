import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, it, vi } from "vitest";
import { lazyPart } from "#screens/shell/lazyPart.tsx";

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>;
}

const Trouble = () => <p>Not loaded</p>;

it("is loaded when it is first rendered", async () => {
  const load = vi.fn(async () => ({ Greeting }));
  const Part = lazyPart(load, "Greeting", Trouble);
  expect(load).not.toHaveBeenCalled();
  await act(async () =>
    render(
      <Suspense fallback="Wait">
        <Part name="Ada" />
        <Part name="Bob" />
      </Suspense>,
    ),
  );
  expect(screen.getByText("Hello Ada")).toBeVisible();
  expect(screen.getByText("Hello Bob")).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it("loaded before, it is rendered without a moment of the fallback", async () => {
  const Part = lazyPart(async () => ({ Greeting }), "Greeting", Trouble);
  const Fallback = vi.fn(() => null);
  await Part.load();
  render(
    <Suspense fallback={<Fallback />}>
      <Part name="Ada" />
    </Suspense>,
  );
  expect(screen.getByText("Hello Ada")).toBeVisible();
  expect(Fallback).not.toHaveBeenCalled();
});

it("says so if it cannot be loaded", async () => {
  const Part = lazyPart(() => Promise.reject<{ Greeting: typeof Greeting }>(new TypeError()), "Greeting", Trouble);
  await Part.load();
  render(<Part name="Ada" />);
  expect(screen.getByText("Not loaded")).toBeVisible();
});
