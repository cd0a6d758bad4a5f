import { readFile, saveAs } from "#store/files.ts";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it("hands a file to the visitor, and lets go of it when it was read", async () => {
  vi.useFakeTimers();
  const link = { href: "", download: "", click: vi.fn() };
  vi.stubGlobal("document", { createElement: () => link });
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return "blob:1";
  });
  const revoke = vi.spyOn(URL, "revokeObjectURL").mockReturnValue();
  saveAs('{"a":1}', "Acme.tenspan.json");
  expect(link).toMatchObject({ href: "blob:1", download: "Acme.tenspan.json" });
  expect(link.click).toHaveBeenCalledOnce();
  expect(await blobs[0]?.text()).toBe('{"a":1}');
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledWith("blob:1");
});

it("reads a file as text", async () => {
  expect(await readFile(new Blob(["Łódź"]))).toEqual({ ok: true, value: "Łódź" });
});

it("does not even read a file that is too big", async () => {
  const file = new Blob([]);
  const text = vi.spyOn(file, "text");
  Object.defineProperty(file, "size", { value: 150_000_001 });
  expect(await readFile(file)).toEqual({ ok: false, error: { kind: "tooBig" } });
  expect(text).not.toHaveBeenCalled();
});

it("says when a file cannot be read", async () => {
  const file = new Blob([]);
  vi.spyOn(file, "text").mockRejectedValue(new DOMException("Gone", "NotReadableError"));
  expect(await readFile(file)).toEqual({ ok: false, error: { kind: "unreadable" } });
});
