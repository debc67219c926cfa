import { connect, type Socket } from "node:net";
import { cleanLater } from "./cleanup.ts";

/** As many are opened at once: the system keeps no more of them waiting. */
const AT_ONCE = 250;

/** Opens a connection, which does not end the program when it breaks. */
export function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject).on("error", () => undefined);
      resolve(socket);
    });
  });
}

/** Opens many connections, each prepared before the next lot is opened. */
export async function openMany(
  port: number,
  count: number,
  prepare: (socket: Socket) => void | Promise<void> = () => undefined,
): Promise<readonly Socket[]> {
  const sockets: Socket[] = [];
  cleanLater(() => {
    closeAll(sockets);
  });
  while (sockets.length < count) {
    const lot = Array.from({ length: Math.min(AT_ONCE, count - sockets.length) }, async () => {
      const socket = await open(port);
      await prepare(socket);
      return socket;
    });
    sockets.push(...(await Promise.all(lot)));
  }
  return sockets;
}

export function closeAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy();
}
