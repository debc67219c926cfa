import type { Plugin } from "esbuild";

/** Leaves out zod's own messages in fifty languages: what is wrong with a request is said in our words. English stays. */
export const withoutZodLocales: Plugin = {
  name: "without-zod-locales",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: "export {};" }));
  },
};
