/** The page itself: two scripts of ours, and a place to draw in. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>Channelwise: API reference</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="reference"></div>
    <noscript><p>This page needs JavaScript. <a href="/openapi.json">The OpenAPI document</a> says the same.</p></noscript>
    <script src="/docs/scalar.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/**
 * Nothing comes from elsewhere, and nothing goes there. Styles may stand in the page, as Scalar writes its own; scripts may not.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** How Scalar draws it: without its fonts, its telemetry, its proxy, its assistants and its client, which would go elsewhere. */
const OPTIONS = {
  url: "/openapi.json",
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  hideTestRequestButton: true,
  showDeveloperTools: "never",
  showToolbar: "never",
  documentDownloadType: "direct",
  defaultOpenAllTags: true,
  // the one link that would lead elsewhere
  customCss: 'a[href*="scalar.com"] { display: none }',
  operationTitleSource: "summary",
  orderSchemaPropertiesBy: "preserve",
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  hiddenClients: {
    c: true,
    clojure: true,
    dart: true,
    fsharp: true,
    http: true,
    julia: true,
    kotlin: true,
    objc: true,
    ocaml: true,
    r: true,
    ruby: true,
    rust: true,
    swift: true,
  },
} as const;

export const START_SCRIPT = `Scalar.createApiReference("#reference", ${JSON.stringify(OPTIONS)});\n`;
