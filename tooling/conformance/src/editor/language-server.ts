import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

const SERVER = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));

/** Places count from 0, as the Language Server Protocol has them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** A file open in an editor that asks the server of the Language Server Protocol. */
export interface OpenFile {
  /** What the server finds wrong with the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly completionsAt: (position: Position) => Promise<readonly Completion[]>;
  readonly hoverAt: (position: Position) => Promise<string>;
}

export interface Editor {
  readonly open: (text: string) => Promise<OpenFile>;
  readonly close: () => Promise<void>;
}

/** Starts yaml-language-server as an editor does, without anything from a network. */
export async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Published) => {
    waiting.get(uri)?.(diagnostics);
  });
  // what the server asks for its settings: completion, hover and validation are on, the store of schemas is off
  connection.onRequest("workspace/configuration", ({ items }: { readonly items: readonly unknown[] }) =>
    items.map(() => ({ validate: true, completion: true, hover: true, schemaStore: { enable: false } })),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: { completion: {}, hover: {} } },
  });
  await connection.sendNotification("initialized", {});

  let opened = 0;
  return {
    open: async (text) => {
      opened += 1;
      const uri = `file:///overlay-${opened}.yaml`;
      const diagnostics = await new Promise<readonly Diagnostic[]>((resolve, reject) => {
        waiting.set(uri, resolve);
        const textDocument = { uri, languageId: "yaml", version: 1, text };
        connection.sendNotification("textDocument/didOpen", { textDocument }).catch(reject);
      });
      const ask = <T>(method: string, position: Position) =>
        connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position });
      return {
        diagnostics,
        completionsAt: async (position) =>
          (await ask<{ readonly items: readonly Completion[] }>("completion", position)).items,
        hoverAt: async (position) => {
          const hover = await ask<{ readonly contents: { readonly value: string } } | null>("hover", position);
          return hover?.contents.value ?? "";
        },
      };
    },
    close: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}
