// @ts-check
/** Says what keeps a command from running, before there is a build. */

/**
 * Null for a Node that can run the application; otherwise the sentence that says why not.
 *
 * @param {string} version such as 20.19.0
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > 20 || (major === 20 && minor >= 19);
  return isEnough ? null : `Rentium Tray needs Node 20.19 or later; this is Node ${version}.`;
}
