/** What a tab tells the others: these assessments have changed in the database, or everything was deleted. */
export type Message = { readonly kind: "changed"; readonly ids: readonly string[] } | { readonly kind: "cleared" };

/** The way to the other tabs. */
export type Channel = {
  readonly post: (message: Message) => void;
  readonly listen: (listener: (message: Message) => void) => void;
};

/** The browser's own channel; without one, tabs learn of each other when they come to the front. */
export function openChannel(name = "tenspan"): Channel {
  if (typeof BroadcastChannel === "undefined") return { post: () => {}, listen: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) =>
      channel.addEventListener("message", ({ data }) => {
        const message = messageOf(data);
        if (message !== null) listener(message);
      }),
  };
}

/** On file:// any other page of the disk can speak on this channel. */
function messageOf(data: unknown): Message | null {
  if (typeof data !== "object" || data === null || !("kind" in data)) return null;
  if (data.kind === "cleared") return { kind: "cleared" };
  if (data.kind !== "changed" || !("ids" in data) || !Array.isArray(data.ids)) return null;
  return { kind: "changed", ids: data.ids.filter((id) => typeof id === "string") };
}
