/* The vendor's components bring a few English texts that no locale file reaches; they are replaced where they appear. */

const SHOWN = ['placeholder', 'title'];

/** `words` maps whole texts; `patterns` are pairs of an expression and what is said for its match. */
export function translate(root, words, patterns = []) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const chinese = inChinese(node.nodeValue.trim(), words, patterns);
    if (chinese) node.nodeValue = chinese;
  }
  for (const name of SHOWN) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const chinese = inChinese(element.getAttribute(name), words, patterns);
      if (chinese) element.setAttribute(name, chinese);
    }
  }
}

function inChinese(text, words, patterns) {
  const known = words.get(text);
  if (known) return known;
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(text);
    if (found) return say(found);
  }
  return null;
}

/** Calls back after the page has changed, once a frame at most. */
export function whenChanged(callBack) {
  let planned = false;
  new MutationObserver(() => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      callBack();
    });
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
}
