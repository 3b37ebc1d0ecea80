/**
 * Sets `<html data-ready="true">` once what is on the screen is drawn and answers: fonts in, and no figure near the
 * window still waiting to be taken over.
 */
export function announceReady(): void {
  const isTakenOver = () => [...document.querySelectorAll('figure[data-view]')].filter(isOnScreen).every((figure) => figure.hasAttribute('data-live'));
  const check = () => {
    if (isTakenOver()) document.documentElement.dataset['ready'] = 'true';
    else requestAnimationFrame(check);
  };
  void document.fonts.ready.then(check);
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
