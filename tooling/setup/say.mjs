/**
 * The setup's words go to stderr: stdout is channelwise's alone.
 * @param {string} words
 */
export const say = (words) => {
  process.stderr.write(`channelwise: ${words}\n`);
};
