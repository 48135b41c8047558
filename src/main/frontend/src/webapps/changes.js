/**
 * Calls back after the page has changed, once a frame at most.
 *
 * @param {() => void} callBack
 */
export function whenChanged(callBack) {
  let planned = false;
  const changed = () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      callBack();
    });
  };
  const what = { childList: true, subtree: true, characterData: true };
  new MutationObserver(changed).observe(document.documentElement, what);
}
