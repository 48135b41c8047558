/* The vendor's components bring a few English texts that no locale file reaches; they are replaced where they appear. */

/** @typedef {[RegExp, (found: RegExpExecArray) => string]} Pattern an expression, and what is said for its match */

const SHOWN = ['placeholder', 'title'];

/**
 * @param {Element} root
 * @param {Map<string, string>} words whole texts
 * @param {Pattern[]} patterns
 */
export function translate(root, words, patterns = []) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const chinese = inChinese((node.nodeValue ?? '').trim(), words, patterns);
    if (chinese) node.nodeValue = chinese;
  }
  for (const name of SHOWN) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const chinese = inChinese(element.getAttribute(name) ?? '', words, patterns);
      if (chinese) element.setAttribute(name, chinese);
    }
  }
}

/**
 * @param {string} text
 * @param {Map<string, string>} words
 * @param {Pattern[]} patterns
 */
function inChinese(text, words, patterns) {
  const known = words.get(text);
  if (known) return known;
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(text);
    if (found) return say(found);
  }
  return null;
}
