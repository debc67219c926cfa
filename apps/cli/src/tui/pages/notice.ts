import { sanitise } from "../../terminal/sanitise.js";
import { capital, channelName } from "../../render/words.js";
import type { Notice } from "../state/state.js";
import { withKeys } from "../keys/with-keys.js";
import type { TuiWords, World } from "../world.js";

/** What is said of something that happened. */
export const noticeText = (notice: Notice, world: World, words: TuiWords): string =>
  withKeys(textOf(notice, words), world, words.tui.keyNames);

function textOf(notice: Notice, words: TuiWords): string {
  const { notices } = words.tui;
  switch (notice.kind) {
    case "copied":
      return notices.copied[notice.how](notices.taken[notice.what]);
    case "saved":
      return notice.how === "exists" ? "" : notices.saved[notice.how](sanitise(notice.path));
    case "added":
      return notices.added(notice.count);
    case "removed":
      return notices.removed(notice.count);
    case "marked":
      return notices.marked(capital(channelName(notice.channel, words)));
    case "settings":
      return notices.settings(notice.first, notice.count);
    default:
      return notices.plain[notice.kind];
  }
}

/** What is asked before a file is written over. */
export const overwriteText = (path: string, world: World, { tui }: TuiWords): string =>
  withKeys(tui.prompts.overwrite(sanitise(path)), world, tui.keyNames);
