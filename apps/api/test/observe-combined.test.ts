import { describe, expect, test, vi } from "vitest";
import { combined } from "../src/observe/combined.js";
import type { Observer } from "../src/observer.js";
import { post, testApi } from "./support.js";

const broken = (): never => {
  throw new RangeError("planted@secret.example");
};
const faulty: Observer = { answered: broken, decided: broken, batched: broken, failed: broken };

function listening() {
  return {
    answered: vi.fn<Observer["answered"]>(),
    decided: vi.fn<Observer["decided"]>(),
    batched: vi.fn<Observer["batched"]>(),
    failed: vi.fn<Observer["failed"]>(),
  };
}

describe("combined", () => {
  test("tells all of them everything", () => {
    const [one, other] = [listening(), listening()];
    const observer = combined([one, other]);
    const origin = { requestId: "id-1", caller: undefined };
    observer.answered({ ...origin, method: "GET", route: "/", status: 200, seconds: 0 });
    observer.batched({ ...origin, lines: 0, faults: 0, decisions: [] });
    observer.failed(origin, "what");
    for (const { answered, batched, failed } of [one, other]) {
      expect(answered).toHaveBeenCalledOnce();
      expect(batched).toHaveBeenCalledOnce();
      expect(failed).toHaveBeenCalledWith(origin, "what");
    }
  });

  test("one that throws stops neither the others nor the answer, and is told of once", async () => {
    const heard = listening();
    const tell = vi.fn<(problem: string) => void>();
    const { app } = testApi({ observer: combined([faulty, heard], tell) });
    const ask = async () => app.request("/v1/decisions", post({ channel: "email" }));
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect(heard.decided).toHaveBeenCalledTimes(2);
    expect(heard.answered).toHaveBeenCalledTimes(2);
    expect(tell).toHaveBeenCalledOnce();
    expect(tell).toHaveBeenCalledWith(
      expect.stringMatching(
        /^An observer throws RangeError at apps\/api\/test\/observe-combined\.test\.ts:\d+:\d+; this/u,
      ),
    );
  });

  test("each that throws is told of", () => {
    const tell = vi.fn<(problem: string) => void>();
    combined([faulty, { ...faulty }], tell).failed({ requestId: "id-1", caller: undefined }, "what");
    expect(tell).toHaveBeenCalledTimes(2);
  });

  test("on standard error where nothing else is said", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    combined([faulty]).failed({ requestId: "id-1", caller: undefined }, "what");
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/^An observer throws RangeError at .+\n$/u));
    write.mockRestore();
  });
});
