import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * The chunk with the app (vite.config.ts), which the page's first script imports after the first paint (src/main.tsx).
 */
const APP = "App";

/**
 * Lets the browser fetch the app and its style sheet beside the page's first script. That script is small and comes
 * first, and it still decides when the app runs; but the app need not wait for it on the network.
 */
export function preloadApp(): Plugin {
  return {
    name: "tenspan-preload-app",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const app = Object.values(bundle).find((file) => file.type === "chunk" && file.name === APP);
        if (app?.type !== "chunk") throw new Error("There is no chunk of the app to fetch early");
        return [
          link({ rel: "modulepreload" }, app.fileName),
          ...[...(app.viteMetadata?.importedCss ?? [])].map((file) => link({ rel: "preload", as: "style" }, file)),
        ];
      },
    },
  };
}

function link(attrs: Readonly<Record<string, string>>, file: string): HtmlTagDescriptor {
  return { tag: "link", injectTo: "head", attrs: { ...attrs, crossorigin: true, href: `./${file}` } };
}
