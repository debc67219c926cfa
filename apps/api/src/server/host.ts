import type { IncomingMessage } from "node:http";

/** Whether a host is one that URLs take; Node asks only some of it, and only of requests without a body. */
const isHost = (host: string): boolean => URL.canParse(`http://${host}`);

function hostsIn(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) {
    if (rawHeaders[place]?.length === 4 && rawHeaders[place]?.toLowerCase() === "host") hosts += 1;
  }
  return hosts;
}

/** Whether a request lacks the one host that it needs (RFC 9112, section 3.2); HTTP/1.0 needs none, but never two. */
export function hasNoHost({ headers: { host }, httpVersion, rawHeaders }: IncomingMessage): boolean {
  if (host === undefined) return httpVersion !== "1.0";
  return hostsIn(rawHeaders) > 1 || !isHost(host);
}
