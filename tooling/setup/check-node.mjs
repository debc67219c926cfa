// Imported before anything else, and free of what an old Node cannot read.

const oldest = 20;

/**
 * What to tell someone whose Node is too old, or nothing.
 * @param {string} version as process.versions.node has it
 * @returns {string | undefined}
 */
export const complaintAbout = (version) =>
  Number.parseInt(version, 10) >= oldest
    ? undefined
    : `channelwise: Node ${oldest} or newer is needed to set up; this is Node ${version}.\n`;

const complaint = complaintAbout(process.versions.node);
if (complaint !== undefined) {
  process.stderr.write(complaint);
  process.exit(1);
}
