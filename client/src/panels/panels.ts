/** The panels, in a bundle of their own: most windows never open one. Load it with `require` where one is opened. */

export { showPlace } from "./place";
export { createPreview } from "./preview";
