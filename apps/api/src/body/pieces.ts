/** The next piece of a body did not come in time. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/**
 * The pieces of a body as they come; when nobody wants more of them, the body is left.
 *
 * @param milliseconds - how long the next one may take to come, asked for each
 * @throws {TooSlow} where one takes longer
 */
export async function* piecesIn(
  body: ReadableStream<Uint8Array>,
  milliseconds: () => number,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  try {
    for (;;) {
      const tooSlow = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new TooSlow("The next piece of the body did not come"));
        }, milliseconds());
      });
      const { done, value } = await Promise.race([reader.read(), tooSlow]);
      clearTimeout(timer);
      if (done) return;
      yield value;
    }
  } finally {
    clearTimeout(timer);
    // a body that is left may be broken already: nobody waits for what comes of it
    reader.cancel().catch(() => undefined);
  }
}
