/** The dialog that puts a view into a briefing. A step of its own, so that the first page doesn't list all that the dialog needs. */
export const load = () => import('./AddDialog');
